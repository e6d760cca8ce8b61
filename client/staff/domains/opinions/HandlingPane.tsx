import { offer } from '#client/offer.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { Pane } from '#client/ui/desk/Panes.tsx';
import { AssigneeField } from './AssigneeField.tsx';
import { ClusterField } from './ClusterField.tsx';
import { ConfirmOutcome } from './ConfirmOutcome.tsx';
import { type Disposition, DispositionFragment, type Opinion } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { OutcomeFacts } from './OutcomeFacts.tsx';
import { ProposeOutcome } from './ProposeOutcome.tsx';
import { clusterTarget, commentTarget } from './target.ts';

interface HandlingPaneProps {
  context: OpinionsContext;
  opinion: Opinion;
  onNext: () => void;
}

/** Handling of the comment: an outcome proposed by one, confirmed by another; in a cluster, by the cluster's answer. */
export function HandlingPane({ context, opinion, onNext }: HandlingPaneProps) {
  const { matter, clusters, colleagues } = context;
  const triage = offer(matter.viewerCan, 'triage');
  const dispose = offer(matter.viewerCan, 'dispose');
  const cluster = clusters.find(({ id }) => id === opinion.cluster?.id);
  const target = cluster ? clusterTarget(cluster) : commentTarget(opinion);
  const outcome = readFragment(DispositionFragment, target.disposition);
  const open = opinion.status !== 'WITHDRAWN' && outcome?.state !== 'CONFIRMED';
  return (
    <Pane title="处理" aside={outcome ? <State {...outcome} /> : null}>
      {opinion.status === 'WITHDRAWN' ? <p className="small">本人已撤回，不需要处理。</p> : null}
      {offer(opinion.viewerCan, 'assign').allowed && open && colleagues.length > 0 ? (
        <AssigneeField context={context} opinion={opinion} />
      ) : null}
      {triage.allowed && open ? (
        <ClusterField context={context} opinion={opinion} />
      ) : cluster ? (
        <p className="small">
          主题：{cluster.title}（{cluster.count}条）
        </p>
      ) : null}
      {dispose.allowed && open ? (
        <ProposeOutcome
          key={target.key}
          context={context}
          target={target}
          clauseNo={opinion.clauseNo ?? null}
          suggested={suggestedBy(opinion)}
          onNext={onNext}
        />
      ) : (
        <OutcomeFacts outcome={outcome ?? null} />
      )}
      <ConfirmOutcome key={outcome?.id} context={context} outcome={outcome ?? null} onNext={onNext} />
    </Pane>
  );
}

const suggestedBy = ({ clauseNo, quote, suggestedText }: Opinion) =>
  clauseNo && suggestedText ? { clauseNo, quote: quote ?? null, wording: suggestedText } : null;

const State = ({ state, returnedReason }: Pick<Disposition, 'state' | 'returnedReason'>) => (
  <span className="tiny soft">
    {state === 'CONFIRMED' ? '已确认' : returnedReason ? '已退回' : '待负责人确认'}
  </span>
);
