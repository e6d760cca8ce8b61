import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { clock } from '#client/format.ts';
import { Tag } from '#client/ui/Tag.tsx';
import { postAnchor } from './live-words.ts';

export const LiveFeedFragment = graphql(`
  fragment LiveFeed_post on LivePost {
    ...LivePost_fields
    item {
      ...LiveItem_fields
    }
    images {
      ...LiveImage_fields
    }
  }
`);

/** A post as it is drawn, of a meeting or of a press conference. */
export interface ShownPost {
  seq: number;
  at: string;
  speaker?: string | null | undefined;
  text: string;
  corrects?: number | null | undefined;
  correctedBy?: number | null | undefined;
  item?: { position: number; title: string } | null | undefined;
  /** Role of the post at a press conference: 提问, 回答. */
  mark?: string | undefined;
  images?: readonly { id: string; url: string; alt: string }[] | undefined;
}

interface LiveFeedProps {
  posts: readonly FragmentType<typeof LiveFeedFragment>[];
  /** In the order in which it was said; else the newest first. */
  oldestFirst?: boolean | undefined;
  /** Repeats posts that stand further below too. */
  repeated?: boolean | undefined;
}

/** 图文直播: posts with their time; corrected ones stay, struck through. */
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

/** One post: its time, kind, speaker and words, and whether it was corrected. */
export const LivePost = ({ post }: { post: ShownPost }) => (
  <>
    <time dateTime={post.at}>{clock(post.at)}</time>
    {post.item ? (
      <span className="soft small" title={post.item.title}>
        第{post.item.position}项
      </span>
    ) : null}
    {post.mark ? <span className="soft small">{post.mark}</span> : null}
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
    {post.images?.map(({ id, url, alt }) => (
      <figure key={id}>
        <img src={url} alt={alt} loading="lazy" />
        <figcaption aria-hidden="true">{alt}</figcaption>
      </figure>
    ))}
  </>
);

/**
 * Words of a post. A corrected one is announced as such to screen readers too, which do not see that it is struck
 * through.
 */
const Words = ({ speaker, text, correctedBy }: ShownPost) => {
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
