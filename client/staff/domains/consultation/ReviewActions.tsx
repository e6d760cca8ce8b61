import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import type { ConsultationRecord } from '#client/staff/domains/consultation/consultation-record.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { said } from '#client/staff/ground/form/typed.ts';
import { ReturnConsultation } from './ReturnConsultation.tsx';

const PassPaper = standard('passPaper');

const NO_NOTE = { note: '' };

const NOTE: readonly RecordField<typeof NO_NOTE>[] = [
  {
    name: 'note',
    kind: 'area',
    label: '审查意见',
    hint: '承办单位可以看到；审查人姓名和时间留存。',
    optional: true,
  },
];

/** 保密审查: passed with a note, or sent back with a reason; by somebody who wrote nothing of it. */
export function ReviewActions({ record }: { record: ConsultationRecord }) {
  const { id, version, submittedBy, viewerCan } = record;
  return (
    <>
      <p className="small">
        {submittedBy ? `${submittedBy}提交。` : ''}逐项阅读材料和附件，看有没有国家秘密、工作秘密和个人信息。
      </p>
      <ActionDialog
        form={`pass:${id}`}
        capability={offer(viewerCan, 'passReview')}
        whose="等待保密审查员审查，审查期间不能修改。"
        look="solid"
        word="审查通过"
        title="审查通过"
        document={PassPaper}
        record={NO_NOTE}
        fields={NOTE}
        variables={({ note }) => ({ kind: 'CONSULTATION' as const, id, version, note: said(note) })}
      />
      <ReturnConsultation record={record} word="退回修改" />
    </>
  );
}
