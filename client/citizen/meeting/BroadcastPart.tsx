import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Part } from '#client/ui/Part.tsx';
import { offerOf, postsOf } from './broadcast.ts';
import { PARTS } from './parts.ts';

export const BroadcastPartFragment = graphql(`
  fragment BroadcastPart_meeting on Meeting {
    no
    stage
    stream {
      state
      withText
      withVideo
    }
  }
`);

/** 直播和回放: what there is now, in words, and the way there; a cancelled meeting offers none. */
export function BroadcastPart({ meeting }: { meeting: FragmentType<typeof BroadcastPartFragment> }) {
  const broadcast = readFragment(BroadcastPartFragment, meeting);
  const offer = offerOf(broadcast);
  const posts = postsOf(broadcast);
  if (!offer) return null;
  return (
    <Part {...PARTS.broadcast}>
      <p>{offer.sentence}</p>
      {offer.href ? (
        <p className="row">
          <ButtonLink href={offer.href}>{offer.action}</ButtonLink>
          {posts ? (
            <ButtonLink look="quiet" href={posts}>
              看图文直播记录
            </ButtonLink>
          ) : null}
        </p>
      ) : null}
    </Part>
  );
}
