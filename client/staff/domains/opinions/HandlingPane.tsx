import { offer } from '#client/offer.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { Pane } from '#client/ui/desk/Panes.tsx';
import { Arrival, Said } from './Arrival.tsx';
import { AssigneeField } from './AssigneeField.tsx';
import { ClusterField } from './ClusterField.tsx';
import { ConfirmOutcome } from './ConfirmOutcome.tsx';
import { CURRENT } from './opinion-filters.ts';
import { type Cluster, type Disposition, DispositionFragment, type Opinion } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { OutcomeFacts } from './OutcomeFacts.tsx';
import { RoutedAnswer } from './RoutedAnswer.tsx';
import { ProposeOutcome } from './ProposeOutcome.tsx';
import { clusterTarget, commentTarget } from './target.ts';

interface HandlingPaneProps {
  context: OpinionsContext;
  opinion: Opinion;
  onNext: () => void;
}

/** Handling of the comment: an outcome proposed by one, confirmed by another; in a cluster, by the cluster's answer. */
export function HandlingPane({ context, opinion, onNext }: HandlingPaneProps) {
  const { matter, clusters, saving, address } = context;
  const cluster = clusters.find(({ id }) => id === opinion.cluster?.id);
  const target = cluster ? clusterTarget(cluster) : commentTarget(opinion);
  const outcome = readFragment(DispositionFragment, target.disposition) ?? null;
  const open = opinion.status !== 'WITHDRAWN' && outcome?.state !== 'CONFIRMED';
  const on = { context, target, onNext, back: () => address.go({ [CURRENT]: opinion.id }, true) };
  return (
    <Pane title="处理" aside={<Said saving={saving}>{outcome ? stateOf(outcome) : null}</Said>} flush>
      <Arrival saving={saving} at={opinion.id}>
        <Sorted context={context} opinion={opinion} cluster={cluster} open={open} />
        {offer(matter.viewerCan, 'dispose').allowed && open ? (
          <ProposeOutcome
            key={target.key}
            {...on}
            clauseNo={opinion.clauseNo ?? null}
            suggested={suggestedBy(opinion)}
          />
        ) : (
          <div className="answer-body stack">
            <OutcomeFacts outcome={outcome} />
          </div>
        )}
        <RoutedAnswer outcome={outcome} />
        <ConfirmOutcome key={outcome?.id} {...on} outcome={outcome} />
      </Arrival>
    </Pane>
  );
}

interface SortedProps extends Pick<HandlingPaneProps, 'context' | 'opinion'> {
  cluster: Cluster | undefined;
  open: boolean;
}

/** Who handles it, and with which others it is answered. */
function Sorted({ context, opinion, cluster, open }: SortedProps) {
  const triage = offer(context.matter.viewerCan, 'triage');
  const assigns = offer(opinion.viewerCan, 'assign').allowed && context.colleagues.length > 0;
  return (
    <div className="handling-top">
      {opinion.status === 'WITHDRAWN' ? <p className="small">本人已撤回，不需要处理。</p> : null}
      {assigns && open ? <AssigneeField context={context} opinion={opinion} /> : null}
      {triage.allowed && open ? (
        <ClusterField context={context} opinion={opinion} />
      ) : cluster ? (
        <p className="small">
          主题：{cluster.title}（{cluster.count}条）
        </p>
      ) : null}
    </div>
  );
}

const suggestedBy = ({ clauseNo, quote, suggestedText }: Opinion) =>
  clauseNo && suggestedText ? { clauseNo, quote: quote ?? null, wording: suggestedText } : null;

const stateOf = ({ state, returnedReason }: Pick<Disposition, 'state' | 'returnedReason'>) =>
  state === 'CONFIRMED' ? '已确认' : returnedReason ? '已退回' : '待负责人确认';
