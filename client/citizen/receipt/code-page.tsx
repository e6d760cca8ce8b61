import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { words } from '#client/words.ts';
import { CODE_SENT, MY_COMMENT } from '../addresses.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { refused } from '../refused.ts';
import { CODE_TITLE, CodePage } from './CodePage.tsx';
import { CONTACT_COOKIE } from './credential.ts';
import { found } from './hand-over.ts';

const OwnCodePageQuery = graphql(`
  query OwnCodePage {
    site {
      hotline
    }
  }
`);

const AskCode = graphql(`
  mutation AskOwnCode($input: OwnCodeAskInput!) {
    done: askOwnCode(input: $input) {
      __typename
      ...Refused_form
    }
  }
`);

const EnterCode = graphql(`
  mutation EnterOwnCode($input: OwnCodeInput!) {
    done: enterOwnCode(input: $input) {
      __typename
      ... on OwnCodeEntered {
        receipts {
          receiptNo
          lookupCode
        }
      }
      ...Refused_form
    }
  }
`);

const NOTHING_LEFT: Posted = {
  errors: [{ message: '从这个联系方式提交的，都已经撤回，或者联系方式已经删除，没有可以找回的。' }],
};

async function post(form: SentForm, io: Io): Promise<Posted> {
  const caught = trapped(form);
  if (caught) return caught;
  const contact = form.text('contact');
  if (form.text('step') !== 'code') {
    const input = { contact, idempotencyKey: form.text('idempotencyKey') };
    const { done } = await io.execute(AskCode, { input });
    if (done.__typename === 'Refusal') return refused(done);
    return { redirect: CODE_SENT, seal: [{ ...CONTACT_COOKIE, value: contact }] };
  }
  const { done } = await io.execute(EnterCode, { input: { contact, code: form.text('code') } });
  if (done.__typename === 'Refusal') return refused(done);
  return done.receipts.length > 0 ? found(done.receipts) : NOTHING_LEFT;
}

/** 凭验证码找回; what was typed as the contact lies in a sealed cookie of this page alone. */
export const codePage = page({
  document: OwnCodePageQuery,
  query: ['yifa'],
  variables: () => ({}),
  page: CodePage,
  meta: () => ({
    title: CODE_TITLE,
    crumbs: [{ name: words.nav.mine, href: MY_COMMENT }, { name: CODE_TITLE }],
    unlisted: true,
  }),
  current: MY_COMMENT,
  reads: { name: CONTACT_COOKIE.name },
  post,
});
