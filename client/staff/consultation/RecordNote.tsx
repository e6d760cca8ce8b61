import { shortMoment } from '#client/format.ts';
import { CONSULTATION_STAGE_LABELS, SPECIAL_RULE_LABELS } from '#client/words.ts';
import type { ConsultationRecord } from './consultation-record.ts';

/** Under the title: number, round, stage, who and when. */
export function RecordNote({ record }: { record: ConsultationRecord }) {
  const { no, round, stage, createdBy, updatedAt, specialRules, unit } = record;
  const facts = [
    `${no}　第${round}轮`,
    CONSULTATION_STAGE_LABELS[stage],
    unit.name,
    createdBy ? `${createdBy}新建` : '',
    `最近改动${shortMoment(updatedAt)}`,
    specialRules.length > 0
      ? `适用专门规定：${specialRules.map((one) => SPECIAL_RULE_LABELS[one]).join('、')}`
      : '',
  ];
  return <>{facts.filter(Boolean).join('　')}</>;
}
