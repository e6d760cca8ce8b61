import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { CapabilityButton, type CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { Consequence } from '#client/staff/ground/frame/Consequence.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';

const FinishParticipationMutation = graphql(`
  mutation FinishParticipation($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    finishParticipation(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface FinishParticipationProps {
  id: string;
  version: number;
  title: string;
  capability: CapabilityRef;
}

/** 结束公众参与: seen on the public line of steps, so it is asked once more. */
export function FinishParticipation({ id, version, title, capability }: FinishParticipationProps) {
  const [open, setOpen] = useState(false);
  const finish = useCommand(FinishParticipationMutation);
  const close = () => setOpen(false);
  return (
    <>
      <CapabilityButton look="quiet" capability={capability} onPress={() => setOpen(true)}>
        结束公众参与
      </CapabilityButton>
      <CommandReport command={finish} />
      <ConfirmDialog
        open={open}
        title="结束公众参与"
        word="结束公众参与"
        busy={finish.busy}
        onClose={close}
        onConfirm={() => void finish.run({ id, version }).then(close)}
      >
        <Consequence
          effect={`“${title}”的公众参与记为已完成，转入修改完善阶段。`}
          basis="国令713号第十八条"
          undo="记录不能撤回；还要听取意见的，重新公开征求意见。"
          seen="流程线上公众参与已完成，写明日期。"
        />
      </ConfirmDialog>
    </>
  );
}
