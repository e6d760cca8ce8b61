import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ReasonDialog } from '#client/staff/frame/ReasonDialog.tsx';
import { CapabilityButton } from '#client/staff/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { useViewer } from '#client/staff/frame/viewer.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Disposition } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';

const ConfirmOutcomeMutation = graphql(`
  mutation ConfirmOutcome($consultationId: ID!, $ids: [ID!]!) {
    confirmDispositions(consultationId: $consultationId, ids: $ids) {
      ... on DispositionBatch {
        confirmed
      }
      ...RefusalPanel_refusal
    }
  }
`);

const ReturnDisposition = standard('returnDisposition');

interface ConfirmOutcomeProps {
  context: OpinionsContext;
  outcome: Disposition | null;
  onNext: () => void;
}

/** 确认 or 退回, by the unit's lead, who is not the one who proposed it. */
export function ConfirmOutcome({ context: { matter }, outcome, onNext }: ConfirmOutcomeProps) {
  const leads = useViewer().roles.includes('UNIT_LEAD');
  const confirm = useCommand(ConfirmOutcomeMutation, { onDone: onNext });
  if (!outcome || !leads) return null;
  return (
    <div className="stack">
      <CommandReport command={confirm} />
      <div className="row">
        {outcome.state === 'PROPOSED' ? (
          <CapabilityButton
            capability={matter.viewerCan.confirm}
            busy={confirm.busy}
            onPress={() => void confirm.run({ consultationId: matter.id, ids: [outcome.id] })}
          >
            确认，下一条
          </CapabilityButton>
        ) : null}
        <GiveBack outcome={outcome} />
      </div>
    </div>
  );
}

function GiveBack({ outcome: { id, version } }: { outcome: Disposition }) {
  const [asking, setAsking] = useState(false);
  const back = useCommand(ReturnDisposition);
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        退回
      </Button>
      <ReasonDialog
        open={asking}
        title="退回处理意见"
        word="退回"
        label="退回的原因"
        hint="写明哪里需要修改，不少于5字；经办人可以看到。"
        form={`return-disposition:${id}`}
        command={back}
        onSend={(reason) => back.run({ id, version, reason })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
