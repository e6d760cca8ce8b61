import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { refused } from '../refused.ts';
import { FOLLOW, FOLLOW_CODE_SENT, ownFollowsHref } from '../addresses/following.ts';
import { PhonePage, PhonePageQuery } from './PhonePage.tsx';

const AskCode = graphql(`
  mutation AskFollowCode($input: FollowCodeAskInput!) {
    done: askFollowCode(input: $input) {
      __typename
      ...Refused_form
    }
  }
`);

const EnterCode = graphql(`
  mutation EnterFollowCode($input: FollowCodeInput!) {
    done: enterFollowCode(input: $input) {
      __typename
      ... on FollowCodeEntered {
        ownToken
      }
      ...Refused_form
    }
  }
`);

async function post(form: SentForm, io: Io): Promise<Posted> {
  const caught = trapped(form);
  if (caught) return caught;
  const address = form.text('address');
  if (form.text('step') !== 'code') {
    const { done } = await io.execute(AskCode, {
      input: { address, idempotencyKey: form.text('idempotencyKey') },
    });
    return done.__typename === 'Refusal' ? refused(done) : { redirect: FOLLOW_CODE_SENT };
  }
  const { done } = await io.execute(EnterCode, { input: { address, code: form.text('code') } });
  return done.__typename === 'Refusal' ? refused(done) : { redirect: ownFollowsHref(done.ownToken) };
}

const TITLE = '用手机号码关注的';

/** 凭手机号码和验证码. */
export const phonePage = page({
  document: PhonePageQuery,
  query: ['yifa'],
  variables: () => ({}),
  page: PhonePage,
  meta: () => ({ title: TITLE, crumbs: [{ name: '关注', href: FOLLOW }, { name: TITLE }], unlisted: true }),
  post,
});
