import { ActionDialog } from '#client/staff/frame/ActionDialog.tsx';
import { type ActionField, ActionFields, type ActionValues } from '#client/staff/frame/ActionFields.tsx';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { CorrectCue as Correct } from './correction-documents.ts';

interface CorrectCueProps {
  recordingId: string;
  cue: { id: string; startsMs: number; speaker: string | null; text: string };
}

const FIELDS: readonly ActionField[] = [
  { name: 'speaker', label: '发言人', kind: 'text', optional: true },
  { name: 'text', label: '更正后的文字', kind: 'area' },
  { name: 'reason', label: '更正的原因', kind: 'area', hint: '公众看得到，如“听写有误，以录像为准”。' },
];

/** 更正一句: what a published line should say; it says so once the secrecy reviewer agrees. */
export function CorrectCue({ recordingId, cue: { id, startsMs, speaker, text } }: CorrectCueProps) {
  const form = `correct-cue:${id}`;
  const record: ActionValues = { speaker: speaker ?? '', text, reason: '' };
  return (
    <ActionDialog
      form={form}
      word="提出更正"
      title={`更正${saidTime(startsMs)}的一句`}
      about={saidTime(startsMs)}
      document={Correct}
      record={record}
      variables={({ speaker: by = '', text: right = '', reason = '' }) => ({
        recordingId,
        cueId: id,
        input: { speaker: by, text: right, reason },
      })}
    >
      {(draft, errorOf) => (
        <>
          <p>审查同意以后公布；原来的文字划去，仍然看得到，旁边写明更正的日期和原因。</p>
          <ActionFields form={form} fields={FIELDS} draft={draft} errorOf={errorOf} />
        </>
      )}
    </ActionDialog>
  );
}
