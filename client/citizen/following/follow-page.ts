import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { refused } from '../refused.ts';
import { FOLLOW, FOLLOW_CODE_SENT } from '../addresses/following.ts';
import { askedHref, FOLLOW_QUERY, followAlternate, followedIn } from './asked.ts';
import { paceIn } from './paces.ts';
import { type FollowData, FollowPage, FollowPageQuery } from './FollowPage.tsx';

const AskToFollow = graphql(`
  mutation AskToFollow($input: FollowInput!) {
    done: askToFollow(input: $input) {
      __typename
      ... on FollowAsked {
        byCode
        begun
      }
      ...Refused_form
    }
  }
`);

/** Fields of the form, where the contract names them otherwise. */
const FIELDS: Readonly<Record<string, string>> = { contact: 'address', subject: 'groups' };

async function ask(form: SentForm, io: Io): Promise<Posted> {
  const caught = trapped(form);
  const followed = followedIn(io.at.query);
  if (caught || !followed) return caught ?? { redirect: FOLLOW };
  const pace = paceIn(form);
  if (!pace) return { errors: [{ message: '请选择什么时候告诉您。', field: 'pace' }] };
  const { done } = await io.execute(AskToFollow, {
    input: {
      ...followed,
      ...(followed.kind === 'AUDIENCE' ? { subject: form.texts('groups').join(',') } : {}),
      pace,
      address: form.text('address'),
      idempotencyKey: form.text('idempotencyKey'),
      noticeVersion: Number(form.text('noticeVersion')) || 0,
    },
  });
  return done.__typename === 'Refusal'
    ? refused(done, (field) => FIELDS[field] ?? field)
    : { redirect: done.byCode ? FOLLOW_CODE_SENT : askedHref(followed, done.begun) };
}

const TITLE = '关注';

function metaOf({ followSubject }: FollowData, followed: ReturnType<typeof followedIn>) {
  if (!followed)
    return {
      title: TITLE,
      crumbs: [{ name: TITLE }],
      summary: '一件事、一个单位、一个乡镇有了新进展，自动告诉您，不用天天来看。',
    };
  return (
    followSubject && {
      title: `关注：${followSubject.name}`,
      crumbs: [{ name: TITLE, href: FOLLOW }, { name: followSubject.name }],
      alternates: [followAlternate(followed, followSubject.name)],
      unlisted: true,
    }
  );
}

export const followPage = page({
  document: FollowPageQuery,
  query: FOLLOW_QUERY,
  variables: ({ query }) => {
    const followed = followedIn(query);
    return { kind: followed?.kind ?? 'COUNTY', subject: followed?.subject ?? '', asked: followed !== null };
  },
  page: FollowPage,
  meta: (data, { query }) => metaOf(data, followedIn(query)) ?? null,
  post: ask,
});
