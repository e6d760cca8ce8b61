import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { LivePost } from '../playback/LiveFeed.tsx';
import { postAnchor } from '../playback/live-words.ts';
import { transcriptHref } from '../addresses/press.ts';

export const PressFeedFragment = graphql(`
  fragment PressFeed_post on PressPost {
    id
    seq
    at
    mark
    speaker
    text
    corrects
    correctedBy
  }
`);

interface PressFeedProps {
  posts: readonly FragmentType<typeof PressFeedFragment>[];
  no: string;
  over: boolean;
}

/** 文字直播: the newest first while it runs; in its order once it is over. */
export function PressFeed({ posts, no, over }: PressFeedProps) {
  const read = posts.map((post) => readFragment(PressFeedFragment, post));
  const shown = over ? read : read.toReversed();
  return (
    <Section
      id="shilu"
      title="文字直播"
      aside={
        <p className="small soft">
          {over ? (
            '已结束'
          ) : (
            <a href={transcriptHref(no)} data-live="refresh">
              刷新，看新的
            </a>
          )}
        </p>
      }
    >
      <div className="live-new" data-live="new" aria-live="polite" hidden />
      {shown.length === 0 ? <p data-live="none">还没有内容。</p> : null}
      <ol className="live plain" data-live="posts">
        {shown.map((post) => (
          <li key={post.id} id={postAnchor(post.seq)} data-seq={post.seq}>
            <LivePost post={post} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
