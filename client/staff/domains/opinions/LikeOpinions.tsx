import { skipToken } from '@apollo/client/react';
import { groupedCode } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { LikeOpinionsQuery as Answered } from '#client/graphql/graphql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Changed } from '#client/ui/Redline.tsx';
import { offer } from '#client/offer.ts';
import { redline } from '#server/law/draft/redline.ts';
import { BulkCourse } from './BulkCourse.tsx';
import { ALL, CURRENT, LIKE, NO_FILTERS, PROGRESS } from './opinion-filters.ts';
import type { Opinion } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { useBulk } from './use-bulk.ts';
import { useIntoCluster } from './use-into-cluster.tsx';

const LikeOpinionsQuery = graphql(`
  query LikeOpinions($commentId: ID!) {
    likeOpinions(commentId: $commentId) {
      groupId
      count
      unsorted
      texts {
        ...LikeText_fields
      }
      near {
        ...LikeText_fields
      }
    }
  }
`);

type Like = NonNullable<Answered['likeOpinions']>;
type Said = Like['texts'][number];

interface LikeOpinionsProps {
  opinion: Opinion;
  context: OpinionsContext;
}

/** 相近的意见, compared by their words over the whole matter: what is different is marked, and all go into one cluster by one press. */
export function LikeOpinions({ opinion, context }: LikeOpinionsProps) {
  const { id, likeCount, perhapsLike } = opinion;
  const asks = (likeCount ?? 1) > 1 || perhapsLike;
  const { data } = useDesk(LikeOpinionsQuery, asks ? { commentId: id } : skipToken);
  const like = asks ? data?.likeOpinions : null;
  if (!like) return null;
  return (
    <section aria-label="相近的意见" className="stack">
      {like.count > 1 ? <Group key={id} like={like} opinion={opinion} context={context} /> : null}
      {like.near ? (
        <>
          <Heading level={3}>也许相近，要由人看</Heading>
          <Text said={like.near} opinion={opinion} context={context} />
        </>
      ) : null}
      <p className="tiny soft">
        按文字比对，不看意思：换一种说法的，要自己找。归并后每条仍保留自己的编号，并各自得到答复。
      </p>
    </section>
  );
}

interface GroupProps extends LikeOpinionsProps {
  like: Like;
}

function Group({ like, opinion, context }: GroupProps) {
  const { address } = context;
  const listed = { ...NO_FILTERS, [PROGRESS]: ALL, [LIKE]: like.groupId };
  return (
    <>
      <Heading level={3}>{`相近的意见共${like.count}条`}</Heading>
      <ul className="plain stack">
        {like.texts.map((said) => (
          <li key={said.commentId}>
            <Text said={said} opinion={opinion} context={context} />
          </li>
        ))}
      </ul>
      <p>
        <a href={address.with(listed)}>{`在列表里看这${like.count}条`}</a>
      </p>
      {offer(context.matter.viewerCan, 'triage').allowed && like.unsorted > 0 ? (
        <IntoCluster like={like} opinion={opinion} context={context} />
      ) : null}
    </>
  );
}

const wordsOf = ({ text, suggestedText }: Pick<Said, 'text' | 'suggestedText'>) =>
  [text, suggestedText].filter(Boolean).join('　');

/** One wording, with what it says otherwise than the opinion at hand. */
function Text({ said, opinion, context: { address } }: LikeOpinionsProps & { said: Said }) {
  return (
    <>
      <p className="tiny soft">
        <a href={address.with({ [CURRENT]: said.commentId })}>{groupedCode(said.receiptNo)}</a>
        {said.count > 1 ? `　一字不差的${said.count}条` : ''}
      </p>
      <p className="small redlined">
        <Changed spans={redline(wordsOf(opinion), wordsOf(said))} />
      </p>
    </>
  );
}

/** Nothing is picked: all of the group that have no cluster yet. */
const ALL_OF_IT = { whole: true, picked: [], set: () => undefined };

/** A heading to begin with: the first sentence, where it is short enough for one. */
const HEADING = 40;
const headingOf = (text: string) =>
  Array.from(text.split(/[。！？；\n]/u)[0] ?? '')
    .slice(0, HEADING)
    .join('');

function IntoCluster({ like, opinion, context: { matter, clusters } }: GroupProps) {
  const filter = { likeGroupId: like.groupId, unclustered: true };
  const bulk = useBulk(
    ALL_OF_IT,
    { consultationId: matter.id, filter, sort: 'OLDEST' as const },
    like.unsorted,
  );
  const into = useIntoCluster(matter.id, bulk, headingOf(opinion.text));
  const cluster = clusters.find(({ id }) => id === opinion.cluster?.id);
  const go = () => void (bulk.busy || (cluster ? into.add(cluster) : into.make()));
  return (
    <>
      <Button look="quiet" aria-busy={bulk.busy} onClick={go}>
        {cluster
          ? `没有归类的${like.unsorted}条也归入主题“${cluster.title}”`
          : `没有归类的${like.unsorted}条归成一个主题`}
      </Button>
      <BulkCourse bulk={bulk} />
      {into.dialog}
    </>
  );
}
