import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { PublicComments_ConsultationFragment } from '#client/graphql/graphql.ts';
import type { At } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { Part } from '#client/ui/Part.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { COMMENT_CHANNEL_LABELS, STANCE_TAGS } from '#client/words.ts';
import { clauseHref, consultationHref, withQuery } from '../addresses.ts';
import { clauseName } from '../names.ts';
import { pagesOf } from '../pages-of.ts';
import { RotationNote } from '../parts/RotationNote.tsx';
import { STANCE_WORDS, stanceIn } from '../parts/stance-words.ts';
import { OPINIONS } from './ClauseOpinions.tsx';
import { Groups } from './Groups.tsx';
import { PublicComment } from './PublicComment.tsx';
import { PARTS } from './Reading.tsx';

export const PublicCommentsFragment = graphql(`
  fragment PublicComments_consultation on Consultation {
    no
    round
    stage
    commentsShown
    commentCount
    countByChannel {
      channel
      count
    }
    clauses {
      no
      commentCount
    }
    rotatedOn
    opinionGroups {
      ...OpinionGroup_fields
    }
    found: publicComments(first: 1, after: $found) @include(if: $seeks) {
      nodes {
        id
        ...PublicComment_comment
      }
    }
    opinions(stance: $stance, first: $most, after: $after) {
      nodes {
        id
        ...PublicComment_comment
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Facts = PublicComments_ConsultationFragment;

interface PublicCommentsProps {
  consultation: FragmentType<typeof PublicCommentsFragment>;
  at: At;
}

/** 公众意见: how many, by which ways; the texts whose authors agreed, by stance and by clause, beginning elsewhere every day. */
export function PublicComments({ consultation, at }: PublicCommentsProps) {
  const facts = readFragment(PublicCommentsFragment, consultation);
  const stance = stanceIn(at.query);
  const none = facts.opinions.nodes.length === 0 && stance === null;
  return (
    <Part {...PARTS.comments}>
      <p>{countText(facts)}</p>
      <Groups of={facts} groups={facts.opinionGroups} />
      {facts.found ? <Found nodes={facts.found.nodes} /> : null}
      {none ? (
        <p className="soft">{SHOWN[facts.commentsShown](facts)}</p>
      ) : (
        <>
          <ByStance path={consultationHref(facts)} stance={stance} />
          <ByClause {...facts} />
          <Listed facts={facts} at={at} />
          <RotationNote day={facts.rotatedOn} whole>
            以上是本人同意公开、经审核的原文，姓名按规定隐去。
          </RotationNote>
        </>
      )}
    </Part>
  );
}

const anchored = (href: string) => `${href}#${PARTS.comments.id}`;

/** The one that a search has led to. */
const Found = ({ nodes }: Pick<NonNullable<Facts['found']>, 'nodes'>) => (
  <>
    <Heading level={3}>您找的意见</Heading>
    <Ruled>
      {nodes.map((node) => (
        <PublicComment key={node.id} comment={node} whole />
      ))}
    </Ruled>
  </>
);

const ByStance = ({ path, stance }: { path: string; stance: ReturnType<typeof stanceIn> }) => (
  <Chips
    lead
    label="态度"
    items={[
      { label: '全部', href: anchored(path), current: stance === null },
      ...keysOf(STANCE_WORDS).map((key) => ({
        label: STANCE_TAGS[key].word,
        href: anchored(withQuery(path, { taidu: STANCE_WORDS[key] })),
        current: key === stance,
      })),
    ]}
  />
);

const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>) => Object.keys(words) as Key[];

/** Clauses that somebody has spoken of, each with its opinions on a page of its own. */
function ByClause({ clauses, ...of }: Facts) {
  const spoken = clauses.filter(({ commentCount }) => commentCount > 0);
  return spoken.length === 0 ? null : (
    <More row summary={`按条款看（${spoken.length}条有意见）`}>
      <ul className="plain row">
        {spoken.map(({ no, commentCount }) => (
          <li key={no}>
            <a href={`${clauseHref(of, no)}#${OPINIONS}`}>
              {clauseName(no)} {commentCount}
            </a>
          </li>
        ))}
      </ul>
    </More>
  );
}

function Listed({ facts, at }: { facts: Facts; at: At }) {
  const { nodes, pageInfo } = facts.opinions;
  const { after, qian: passed, taidu } = at.query;
  const pages = pagesOf({ path: consultationHref(facts), conditions: { taidu }, after, passed }, pageInfo);
  const asked = after !== undefined || taidu !== undefined;
  if (nodes.length === 0) return <p className="soft">没有这样的公开意见。</p>;
  return (
    <>
      <Ruled>
        {nodes.map((node) => (
          <PublicComment key={node.id} comment={node} />
        ))}
      </Ruled>
      {asked ? (
        <Pagination
          label="公众意见翻页"
          firstHref={pages.firstHref && anchored(pages.firstHref)}
          previousHref={pages.previousHref && anchored(pages.previousHref)}
          nextHref={pages.nextHref && anchored(pages.nextHref)}
        />
      ) : (
        <Others href={pages.nextHref} />
      )}
    </>
  );
}

const Others = ({ href }: { href: string | undefined }) =>
  href ? (
    <p>
      <a href={anchored(href)}>看更多公开意见</a>
    </p>
  ) : null;

function countText({ commentCount, countByChannel }: Facts) {
  if (commentCount === 0) return '还没有收到意见。';
  const ways = countByChannel.map(({ channel, count }) => `${COMMENT_CHANNEL_LABELS[channel]}${count}条`);
  return `已收到${commentCount}条意见${ways.length > 1 ? `：${ways.join('，')}` : ''}。`;
}

/** Why no texts are shown. */
const SHOWN: Readonly<Record<Facts['commentsShown'], (facts: Facts) => string>> = {
  NEVER: () => '本次征集不展示意见原文，只公布数量；每条意见怎样处理，在采纳情况中公布。',
  AFTER_CLOSE: ({ stage }) =>
    stage === 'OPEN' ? '意见原文在截止以后展示，须本人同意并经审核。' : '没有可以展示的意见原文。',
  AFTER_REVIEW: ({ commentCount }) =>
    commentCount === 0 ? '您可以第一个提出。' : '意见原文经本人同意并审核后在这里展示。',
};
