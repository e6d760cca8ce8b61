import { shortMoment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Files } from '#client/ui/Files.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { CURRENT } from './opinion-filters.ts';
import type { Opinion } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { sameTextAs } from './same-text.ts';

const JoinSameTexts = graphql(`
  mutation JoinSameTexts($id: ID!, $commentIds: [ID!]!) {
    addToCluster(id: $id, commentIds: $commentIds) {
      ... on CommentCluster {
        id
        version
        count
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface SameTextsProps {
  opinion: Opinion;
  loaded: readonly Opinion[];
  context: OpinionsContext;
}

/** Others that say the very same, among those loaded; put into the same cluster by one press. */
export function SameTexts({ opinion, loaded, context: { address, clusters } }: SameTextsProps) {
  const join = useCommand(JoinSameTexts);
  const same = sameTextAs(opinion, loaded);
  const cluster = clusters.find(({ id }) => id === opinion.cluster?.id);
  if (same.length === 0) return null;
  return (
    <section aria-label="文字相同的意见" className="stack">
      <Heading level={3}>{`文字相同的意见${same.length}条`}</Heading>
      <Files
        items={same.map(({ id, receiptNo, submittedAt }) => ({
          name: receiptNo,
          href: address.with({ [CURRENT]: id }),
          note: shortMoment(submittedAt),
        }))}
      />
      {cluster ? (
        <Button
          look="quiet"
          aria-busy={join.busy}
          onClick={() => void join.run({ id: cluster.id, commentIds: same.map(({ id }) => id) })}
        >
          归入主题“{cluster.title}”
        </Button>
      ) : (
        <p className="small soft">先把本条归入一个主题，再把文字相同的一并归入。</p>
      )}
      <p className="tiny soft">只在已载入的意见中比较。归并后每条仍保留自己的编号，并各自得到答复。</p>
      <CommandReport command={join} />
    </section>
  );
}
