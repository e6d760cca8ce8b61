import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { LiveFeed_PostFragment as Post } from '#client/graphql/graphql.ts';
import { clock } from '#client/format.ts';
import { Tag } from '#client/ui/Tag.tsx';
import { postAnchor } from './live-words.ts';

export const LiveFeedFragment = graphql(`
  fragment LiveFeed_post on LivePost {
    id
    seq
    at
    speaker
    text
    corrects
    correctedBy
    item {
      id
      position
      title
    }
    images {
      id
      url
      alt
    }
  }
`);

interface LiveFeedProps {
  posts: readonly FragmentType<typeof LiveFeedFragment>[];
  /** In the order in which it was said; else the newest first. */
  oldestFirst?: boolean | undefined;
  /** Repeats posts that stand further below too. */
  repeated?: boolean | undefined;
}

/** 图文直播: what was said, with its time; what was wrong stays, struck through. */
export function LiveFeed({ posts, oldestFirst, repeated }: LiveFeedProps) {
  const read = posts.map((post) => readFragment(LiveFeedFragment, post));
  const shown = read.toSorted((one, other) => (oldestFirst ? one.seq - other.seq : other.seq - one.seq));
  return (
    <ol className="live plain" data-live={repeated ? undefined : 'posts'}>
      {shown.map((post) => (
        <li key={post.id} id={repeated ? undefined : postAnchor(post.seq)} data-seq={post.seq}>
          <LivePost post={post} />
        </li>
      ))}
    </ol>
  );
}

const LivePost = ({ post }: { post: Post }) => (
  <>
    <time dateTime={post.at}>{clock(post.at)}</time>
    {post.item ? (
      <span className="soft small" title={post.item.title}>
        第{post.item.position}项
      </span>
    ) : null}
    {post.corrects === null || post.corrects === undefined ? null : (
      <>
        {' '}
        <Tag kind="care">更正</Tag>
      </>
    )}
    <Words {...post} />
    {post.correctedBy === null || post.correctedBy === undefined ? null : (
      <p className="small">
        <a href={`#${postAnchor(post.correctedBy)}`}>看更正</a>
      </p>
    )}
    {post.images.map(({ id, url, alt }) => (
      <figure key={id}>
        <img src={url} alt={alt} loading="lazy" />
        <figcaption aria-hidden="true">{alt}</figcaption>
      </figure>
    ))}
  </>
);

/** What is said of it is heard once: who does not see that it is struck through is told. */
const Words = ({ speaker, text, correctedBy }: Post) => {
  if (text === '' && !speaker) return null;
  const said = (
    <>
      {speaker ? <b>{speaker}：</b> : null}
      {text}
    </>
  );
  if (correctedBy === null || correctedBy === undefined) return <p>{said}</p>;
  return (
    <p>
      <del>
        <span className="visually-hidden">已更正，原文：</span>
        {said}
      </del>
    </p>
  );
};
