import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { LiveFeed } from './LiveFeed.tsx';

export const PostsFragment = graphql(`
  fragment Posts_playback on Playback {
    posts {
      id
      ...LiveFeed_post
    }
  }
`);

/** 图文直播 as it was published at the time; what was corrected stays, struck through. */
export function Posts({ playback }: { playback: FragmentType<typeof PostsFragment> }) {
  const { posts } = readFragment(PostsFragment, playback);
  if (posts.length === 0) return <p className="small soft">这次会议没有图文直播。</p>;
  return (
    <Section id="tuwen" title="图文直播" aside={<p className="small soft">已结束</p>}>
      <LiveFeed posts={posts} oldestFirst />
    </Section>
  );
}
