import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { closing } from '#client/format.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { words } from '#client/words.ts';
import type { ConsultationRecord } from './consultation-record.ts';

const ExtendConsultation = graphql(`
  mutation ExtendConsultation($id: ID!, $version: Int!, $closesOn: CalendarDay!, $reason: Text!) {
    extendConsultation(id: $id, version: $version, closesOn: $closesOn, reason: $reason) {
      ... on Consultation {
        id
        version
        closesOn
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 延长期限: only ever later, with a public notice. */
export function ExtendPeriod({ record }: { record: ConsultationRecord }) {
  const { id, version, closesOn, viewerCan } = record;
  return (
    <ActionDialog
      form={`extend:${id}`}
      capability={offer(viewerCan, 'extend')}
      look="quiet"
      opener={words.actions.extend}
      word="公告并延长"
      title={words.actions.extend}
      document={ExtendConsultation}
      record={{ closesOn: closesOn ?? '', reason: '' }}
      fields={[
        { name: 'closesOn', kind: 'day', label: '新的截止日', min: closesOn ?? undefined },
        { name: 'reason', kind: 'area', label: '延长的原因', hint: '与新的截止日一同公告。' },
      ]}
      variables={(values) => ({ id, version, ...values })}
    >
      <p>截止日{closesOn ? closing(closesOn) : ''}已经公布，只能延后，不能提前。遇休息日自动顺延。</p>
    </ActionDialog>
  );
}
