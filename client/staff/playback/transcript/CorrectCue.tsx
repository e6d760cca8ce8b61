import { DeedDialog } from '#client/staff/frame/DeedDialog.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { saidTime } from '#server/law/cue-time.ts';
import { CorrectCue as Correct } from './correction-documents.ts';

interface CorrectCueProps {
  recordingId: string;
  cue: { id: string; startsMs: number; speaker: string | null; text: string };
}

/** 更正一句: what a published line should say; it says so once the secrecy reviewer agrees. */
export function CorrectCue({ recordingId, cue }: CorrectCueProps) {
  const form = `correct-cue:${cue.id}`;
  return (
    <DeedDialog
      form={form}
      word="提出更正"
      title={`更正${saidTime(cue.startsMs)}的一句`}
      about={saidTime(cue.startsMs)}
      document={Correct}
      record={{ text: cue.text, speaker: cue.speaker ?? '', reason: '' }}
      variables={(input) => ({ recordingId, cueId: cue.id, input })}
    >
      {({ values, set }, errorOf) => (
        <>
          <p>审查同意以后公布；原来的文字划去，仍然看得到，旁边写明更正的日期和原因。</p>
          <TextInput
            name={`${form}-speaker`}
            label="发言人"
            optional
            error={errorOf('speaker')}
            value={values.speaker}
            onChange={({ target }) => set('speaker', target.value)}
          />
          <TextArea
            name={`${form}-text`}
            label="更正后的文字"
            short
            error={errorOf('text')}
            value={values.text}
            onChange={({ target }) => set('text', target.value)}
          />
          <TextArea
            name={`${form}-reason`}
            label="更正的原因"
            hint="公众看得到，如“听写有误，以录像为准”。"
            short
            error={errorOf('reason')}
            value={values.reason}
            onChange={({ target }) => set('reason', target.value)}
          />
        </>
      )}
    </DeedDialog>
  );
}
