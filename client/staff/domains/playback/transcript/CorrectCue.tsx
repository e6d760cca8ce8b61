import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { CorrectCue as Correct } from './correction-documents.ts';

interface CorrectCueProps {
  recordingId: string;
  cue: { id: string; startsMs: number; speaker: string | null; text: string };
}

const FIELDS: readonly RecordField<{ speaker: string; text: string; reason: string }>[] = [
  { name: 'speaker', label: '发言人', kind: 'text', optional: true },
  { name: 'text', label: '更正后的文字', kind: 'area' },
  { name: 'reason', label: '更正的原因', kind: 'area', hint: '公众看得到，如“听写有误，以录像为准”。' },
];

/** 更正一句: what a published line should say; it says so once the secrecy reviewer agrees. */
export const CorrectCue = ({ recordingId, cue: { id, startsMs, speaker, text } }: CorrectCueProps) => (
  <ActionDialog
    form={`correct-cue:${id}`}
    word="提出更正"
    title={`更正${saidTime(startsMs)}的一句`}
    about={saidTime(startsMs)}
    document={Correct}
    record={{ speaker: speaker ?? '', text, reason: '' }}
    fields={FIELDS}
    variables={(input) => ({ recordingId, cueId: id, input })}
  >
    <p>审查同意以后公布；原来的文字划去，仍然看得到，旁边写明更正的日期和原因。</p>
  </ActionDialog>
);
