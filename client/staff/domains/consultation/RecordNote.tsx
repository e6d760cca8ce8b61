import { shortMoment } from '#client/format.ts';
import { asLaws } from '#client/staff/ground/frame/use-laws.ts';
import { CONSULTATION_STAGE_LABELS } from '#client/words.ts';
import type { ConsultationRecord } from './consultation-record.ts';

/** Under the title: number, round, stage, who and when. */
export function RecordNote({ record }: { record: ConsultationRecord }) {
  const { no, round, stage, createdBy, updatedAt, laws, unit } = record;
  const facts = [
    `${no}　第${round}轮`,
    CONSULTATION_STAGE_LABELS[stage],
    unit.name,
    createdBy ? `${createdBy}新建` : '',
    `最近改动${shortMoment(updatedAt)}`,
    laws.length > 0
      ? `适用专门规定：${asLaws(laws)
          .map(({ label, article }) => `${label}（${article}）`)
          .join('、')}`
      : '',
  ];
  return <>{facts.filter(Boolean).join('　')}</>;
}
