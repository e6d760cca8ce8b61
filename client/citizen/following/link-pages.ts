import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { page } from '../page.ts';
import { refused } from '../refused.ts';
import { FOLLOW, ownFollowsHref } from '../addresses/following.ts';
import { ConfirmPage, FollowLinkQuery, StopPage } from './LinkPages.tsx';
import { paceIn } from './paces.ts';
import { OwnFollowsQuery, OwnPage } from './OwnPage.tsx';

const Confirm = graphql(`
  mutation ConfirmFollow($token: String!) {
    done: confirmFollow(token: $token) {
      __typename
      ...Refused_form
    }
  }
`);

const Stop = graphql(`
  mutation StopFollow($token: String!) {
    stopFollow(token: $token)
  }
`);

const SetPace = graphql(`
  mutation SetFollowPace($token: String!, $followId: ID!, $pace: FollowPace!) {
    done: setFollowPace(token: $token, followId: $followId, pace: $pace) {
      __typename
      ...Refused_form
    }
  }
`);

const StopMine = graphql(`
  mutation StopMyFollows($token: String!, $followId: ID) {
    stopMyFollows(token: $token, followId: $followId)
  }
`);

const tokenIn = ({ params: { token = '' } }: Io['at']) => ({ token });
const metaOf = (title: string) => () => ({
  title,
  crumbs: [{ name: '关注', href: FOLLOW }, { name: title }],
  unlisted: true,
});

/** The page again as it now is: a program that posts (RFC 8058) is led nowhere else. */
const SHOWN: Posted = { errors: [] };

async function confirm(_form: SentForm, io: Io): Promise<Posted> {
  const { done } = await io.execute(Confirm, tokenIn(io.at));
  if (done.__typename === 'Refusal') return refused(done);
  const { follow } = await io.execute(FollowLinkQuery, tokenIn(io.at));
  return follow ? { redirect: ownFollowsHref(follow.ownToken) } : SHOWN;
}

/** The link of the letter that asks (确认链接). */
export const confirmFollowPage = page({
  document: FollowLinkQuery,
  variables: tokenIn,
  page: ConfirmPage,
  meta: ({ follow }) => ({ ...metaOf('确认关注')(), dead: !follow }),
  post: confirm,
});

/** The link of a letter that tells (停止链接), for people and for their mail program. */
export const stopFollowPage = page({
  document: FollowLinkQuery,
  variables: tokenIn,
  page: StopPage,
  meta: metaOf('不再关注'),
  post: async (_form, io) => {
    await io.execute(Stop, tokenIn(io.at));
    return SHOWN;
  },
});

const ONE_CLICK = 'List-Unsubscribe';

async function manage(form: SentForm, io: Io): Promise<Posted> {
  const { token } = tokenIn(io.at);
  const followId = form.text('follow');
  const step = form.text('step');
  if (step === 'all' || form.text(ONE_CLICK) === 'One-Click') {
    await io.execute(StopMine, { token, followId: null });
    return SHOWN;
  }
  if (step === 'stop' && followId !== '') {
    await io.execute(StopMine, { token, followId });
    return SHOWN;
  }
  const pace = paceIn(form);
  if (step !== 'pace' || !pace) return SHOWN;
  const { done } = await io.execute(SetPace, { token, followId, pace });
  return done.__typename === 'Refusal' ? refused(done) : { redirect: ownFollowsHref(token) };
}

/** 我的关注. */
export const ownFollowsPage = page({
  document: OwnFollowsQuery,
  variables: tokenIn,
  page: OwnPage,
  meta: metaOf('我的关注'),
  post: manage,
});
