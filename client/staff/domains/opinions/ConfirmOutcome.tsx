import { useApolloClient } from '@apollo/client/react';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import { CapabilityButton } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { runCommand } from '#client/staff/ground/frame/run-command.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import type { Disposition } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import type { Target } from './target.ts';

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
  target: Target;
  outcome: Disposition | null;
  /** Way back to this target, should it not be confirmed. */
  back: () => void;
  onNext: () => void;
}

/** 确认 or 退回, by the unit's lead, who is not the one who proposed it. */
export function ConfirmOutcome(props: ConfirmOutcomeProps) {
  const { context, outcome } = props;
  const leads = useViewer().roles.includes('UNIT_LEAD');
  const { trace, press } = useConfirm(props);
  if (!outcome || !leads) return null;
  return (
    <div className="answer-foot stack">
      <CommandReport command={trace} />
      <div className="row">
        {outcome.state === 'PROPOSED' ? (
          <CapabilityButton
            capability={offer(context.matter.viewerCan, 'confirm')}
            busy={trace.busy}
            onPress={press}
          >
            确认，下一条
          </CapabilityButton>
        ) : null}
        <GiveBack outcome={outcome} />
      </div>
    </div>
  );
}

function useConfirm({ context, target, outcome, back, onNext }: ConfirmOutcomeProps) {
  const client = useApolloClient();
  const { matter, saving } = context;
  const key = `confirm:${target.key}`;
  const press = () => {
    const variables = { consultationId: matter.id, ids: outcome ? [outcome.id] : [] };
    const run = () => runCommand(client, ConfirmOutcomeMutation, variables);
    saving.save({ key, target, name: target.name, verb: '确认', leaves: ['PROPOSED'], run, back });
    onNext();
  };
  const trace = { ...saving.traceOf(key), acknowledge: null, reload: () => saving.reload(key) };
  return { trace, press };
}

const WHY = reasonField('退回的原因', '写明哪里需要修改，不少于5字；经办人可以看到。');

const GiveBack = ({ outcome: { id, version } }: { outcome: Disposition }) => (
  <ActionDialog
    form={`return-disposition:${id}`}
    look="quiet"
    word="退回"
    title="退回处理意见"
    document={ReturnDisposition}
    record={NO_REASON}
    fields={WHY}
    variables={({ reason }) => ({ id, version, reason })}
  />
);
