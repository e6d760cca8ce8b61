import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { closing } from '#client/format.ts';
import { CapabilityButton } from '#client/staff/frame/CapabilityButton.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { useDraft } from '#client/staff/frame/use-draft.ts';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { words } from '#client/words.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import { ReasonDialog } from '#client/staff/frame/ReasonDialog.tsx';

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
  const [asking, setAsking] = useState(false);
  const { id, version, closesOn, viewerCan } = record;
  const draft = useDraft(`extend:${id}`, { closesOn: closesOn ?? '' });
  const extend = useCommand(ExtendConsultation, { onDone: draft.discard });
  return (
    <>
      <CapabilityButton look="quiet" capability={viewerCan.extend} onPress={() => setAsking(true)}>
        {words.actions.extend}
      </CapabilityButton>
      <ReasonDialog
        open={asking}
        title={words.actions.extend}
        word="公告并延长"
        label="延长的原因"
        hint="与新的截止日一同公告。"
        form={`extend-reason:${id}`}
        command={extend}
        onSend={(reason) => extend.run({ id, version, closesOn: draft.values.closesOn, reason })}
        onClose={() => setAsking(false)}
      >
        <p>截止日{closesOn ? closing(closesOn) : ''}已经公布，只能延后，不能提前。遇休息日自动顺延。</p>
        <DateField
          name="extend-to"
          label="新的截止日"
          value={draft.values.closesOn}
          min={closesOn ?? undefined}
          error={extend.fieldError('closesOn')}
          onChange={(day) => draft.set('closesOn', day)}
        />
      </ReasonDialog>
    </>
  );
}
