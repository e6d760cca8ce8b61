import { useApolloClient } from '@apollo/client/react';
import { shortMoment } from '#client/format.ts';
import { runCommand } from '#client/staff/ground/frame/run-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Files } from '#client/ui/Files.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { AddToCluster } from './BulkCluster.tsx';
import { BulkCourse } from './BulkCourse.tsx';
import { CURRENT } from './opinion-filters.ts';
import type { Cluster, Opinion } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { sortableUnits } from './picked-rows.ts';
import { pairIn, sameTextAs } from './same-text.ts';
import { useBulk } from './use-bulk.ts';

interface SameTextsProps {
  opinion: Opinion;
  loaded: readonly Opinion[];
  context: OpinionsContext;
}

/** Others that say the very same: those loaded by number, all of the matter into the same cluster by one press. */
export function SameTexts({ opinion, loaded, context }: SameTextsProps) {
  const { address, clusters } = context;
  const same = sameTextAs(opinion, loaded);
  const cluster = clusters.find(({ id }) => id === opinion.cluster?.id);
  const pair = pairIn(opinion.text);
  if (!pair || (same.length === 0 && !cluster)) return null;
  return (
    <section aria-label="文字相同的意见" className="stack">
      <Heading level={3}>{`文字相同的意见${same.length > 0 ? `：已列出的${same.length}条` : ''}`}</Heading>
      <Files
        items={same.map(({ id, receiptNo, submittedAt }) => ({
          name: receiptNo,
          href: address.with({ [CURRENT]: id }),
          note: shortMoment(submittedAt),
        }))}
      />
      {cluster ? (
        <JoinAll opinion={opinion} pair={pair} cluster={cluster} context={context} />
      ) : (
        <p className="small soft">先把本条归入一个主题，再把文字相同的一并归入。</p>
      )}
      <p className="tiny soft">不只已列出的。归并后每条仍保留自己的编号，并各自得到答复。</p>
    </section>
  );
}

interface JoinAllProps extends Pick<SameTextsProps, 'opinion' | 'context'> {
  pair: string;
  cluster: Cluster;
}

/** Nothing is picked: all of the matter that have the pair are read, and compared. */
const ALL_OF_IT = { whole: true, picked: [], set: () => undefined };

function JoinAll({ opinion, pair, cluster, context: { matter } }: JoinAllProps) {
  const client = useApolloClient();
  const wish = { consultationId: matter.id, filter: { text: pair }, sort: 'OLDEST' as const };
  const bulk = useBulk(ALL_OF_IT, wish, matter.commentCount);
  const join = async () => {
    const rows = await bulk.rows();
    if (!rows) return;
    const run = (commentIds: string[]) => runCommand(client, AddToCluster, { id: cluster.id, commentIds });
    const said = (count: number) => `${count}条文字相同的已归入主题“${cluster.title}”`;
    await bulk.start({ run, said }, sortableUnits(sameTextAs(opinion, rows)));
  };
  return (
    <>
      <Button look="quiet" aria-busy={bulk.busy} onClick={() => void (bulk.busy || join())}>
        文字相同的全部归入本主题
      </Button>
      <BulkCourse bulk={bulk} />
    </>
  );
}
