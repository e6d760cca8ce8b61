import { offer } from '#client/offer.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { Pane, Panes, PickList } from '#client/ui/desk/Panes.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { OUTCOME_TAGS } from '#client/words.ts';
import { useKeys } from '#client/staff/ground/frame/keys.tsx';
import { Arrival, Said } from './Arrival.tsx';
import { Bursts } from './Bursts.tsx';
import { ClauseThemes } from './ClauseThemes.tsx';
import { ClusterMembers } from './ClusterMembers.tsx';
import { ConfirmOutcome } from './ConfirmOutcome.tsx';
import { CLUSTER, VIEW } from './opinion-filters.ts';
import { type Cluster, DispositionFragment } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { UnheardMark } from './UnheardMark.tsx';
import { LikeGroups } from './LikeGroups.tsx';
import { OutcomeFacts } from './OutcomeFacts.tsx';
import { RoutedAnswer } from './RoutedAnswer.tsx';
import { ProposeOutcome } from './ProposeOutcome.tsx';
import { clusterTarget } from './target.ts';
import { stepped } from './use-current-opinion.ts';

/** Facts about all the opinions together, before they are answered by theme. */
const Signs = ({ context }: { context: OpinionsContext }) => (
  <>
    <Bursts context={context} />
    <UnheardMark id={context.matter.id} />
    <ClauseThemes context={context} />
    <LikeGroups context={context} />
  </>
);

/** The same desk by cluster: one answer to many. */
export function ClustersDesk(context: OpinionsContext) {
  const { clusters, address } = context;
  const index = Math.max(
    clusters.findIndex(({ id }) => id === address.get(CLUSTER)),
    0,
  );
  const cluster = clusters[index];
  const go = (step: number) =>
    address.go({ [CLUSTER]: clusters[stepped(index, step, clusters.length)]?.id }, true);
  useKeys([
    { key: 'j', word: '下一个主题', action: () => go(1) },
    { key: 'k', word: '上一个主题', action: () => go(-1) },
  ]);
  return (
    <div className="opinions">
      <Panes>
        <Pane
          title={`主题${clusters.length}`}
          aside={
            <a className="tiny" href={address.with({ [VIEW]: null, [CLUSTER]: null })}>
              按意见看
            </a>
          }
          flush
        >
          <Signs context={context} />
          {clusters.length > 0 ? (
            <PickList items={clusters.map((one) => itemOf(one, one.id === cluster?.id, context))} />
          ) : (
            <div className="panel-body">
              <Empty title="还没有主题">在“按意见”里选中相近的意见，归入同一个主题，一并答复。</Empty>
            </div>
          )}
        </Pane>
        {cluster ? <ClusterPanes cluster={cluster} context={context} onNext={() => go(1)} /> : null}
      </Panes>
    </div>
  );
}

function itemOf(cluster: Cluster, current: boolean, { address }: OpinionsContext) {
  const { id, title, summary, count, peopleCount } = cluster;
  const outcome = readFragment(DispositionFragment, cluster.disposition);
  const tag = outcome ? OUTCOME_TAGS[outcome.result] : { kind: 'plain' as const, word: '未答复' };
  return {
    key: id,
    href: address.with({ [CLUSTER]: id }),
    name: title,
    tag: <Tag kind={tag.kind}>{tag.word}</Tag>,
    text: summary,
    meta: `${count}条　${peopleCount}人${outcome ? (outcome.state === 'PROPOSED' ? '　待确认' : '　已确认') : ''}`,
    current,
  };
}

interface ClusterPanesProps {
  cluster: Cluster;
  context: OpinionsContext;
  onNext: () => void;
}

function ClusterPanes({ cluster, context, onNext }: ClusterPanesProps) {
  const outcome = readFragment(DispositionFragment, cluster.disposition) ?? null;
  const open = offer(context.matter.viewerCan, 'dispose').allowed && outcome?.state !== 'CONFIRMED';
  const target = clusterTarget(cluster);
  const back = () => context.address.go({ [CLUSTER]: cluster.id }, true);
  return (
    <>
      <ClusterMembers key={cluster.id} cluster={cluster} context={context} />
      <Pane title="答复" aside={<Said saving={context.saving} />} flush>
        <Arrival saving={context.saving} at={cluster.id}>
          {open ? (
            <ProposeOutcome context={context} target={target} clauseNo={null} back={back} onNext={onNext} />
          ) : (
            <div className="answer-body stack">
              <OutcomeFacts outcome={outcome} />
            </div>
          )}
          <RoutedAnswer outcome={outcome} />
          <ConfirmOutcome
            key={outcome?.id}
            context={context}
            target={target}
            outcome={outcome}
            back={back}
            onNext={onNext}
          />
        </Arrival>
      </Pane>
    </>
  );
}
