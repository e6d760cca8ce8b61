import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { PublicComments_ConsultationFragment } from '#client/graphql/graphql.ts';
import type { At } from '#client/route.ts';
import { Pagination } from '#client/ui/Pagination.tsx';
import { Part } from '#client/ui/Part.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { consultationHref } from '../addresses.ts';
import { pagesOf } from '../pages-of.ts';
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
    publicComments(first: 20, after: $after) {
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

/** 公众意见: how many, by which ways, and the texts whose authors agreed to have them shown. */
export function PublicComments({ consultation, at }: PublicCommentsProps) {
  const facts = readFragment(PublicCommentsFragment, consultation);
  const { nodes, pageInfo } = facts.publicComments;
  const { after, qian: passed } = at.query;
  const pages = pagesOf({ path: consultationHref(facts), conditions: {}, after, passed }, pageInfo);
  const anchored = (href: string | undefined) => (href ? `${href}#${PARTS.comments.id}` : undefined);
  return (
    <Part {...PARTS.comments}>
      <p>{countText(facts)}</p>
      {nodes.length === 0 ? (
        <p className="soft">{SHOWN[facts.commentsShown](facts)}</p>
      ) : (
        <>
          <p className="small soft">以下是本人同意公开、经审核的原文，姓名按规定隐去。</p>
          <Ruled>
            {nodes.map((node) => (
              <PublicComment key={node.id} comment={node} />
            ))}
          </Ruled>
        </>
      )}
      <Pagination
        label="公众意见翻页"
        firstHref={anchored(pages.firstHref)}
        previousHref={anchored(pages.previousHref)}
        nextHref={anchored(pages.nextHref)}
      />
    </Part>
  );
}

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
