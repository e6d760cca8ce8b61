import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { words } from '#client/words.ts';
import { MINE, MY_COMMENT, MY_DATA } from '../addresses.ts';
import { page } from '../page.ts';
import { reachField, reachIn, refuseUnreached } from '../ReachFields.tsx';
import { AskAgain } from '../receipt/AskAgain.tsx';
import { type Credential, MINE_READS } from '../receipt/credential.ts';
import { opened } from '../receipt/hand-over.ts';
import { ofAnother } from '../receipt/OfReceipt.tsx';
import { codesHeld, credentialFor } from '../receipt/receipt-seen.ts';
import { refused } from '../refused.ts';
import { OwnDataFragment } from './own-fragment.ts';
import { OwnDataPage } from './OwnDataPage.tsx';

const OwnDataPageQuery = graphql(`
  query OwnDataPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    own: ownData(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      ...OwnData_shown
    }
  }
`);

const EraseMutation = graphql(`
  mutation EraseOwnData($receiptNo: String!, $lookupCode: String!) {
    eraseOwnData(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on OwnData {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

const CorrectMutation = graphql(`
  mutation CorrectOwnData($receiptNo: String!, $lookupCode: String!, $input: OwnDataCorrectionInput!) {
    correctOwnData(receiptNo: $receiptNo, lookupCode: $lookupCode, input: $input) {
      ... on OwnData {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

async function erase(credential: Credential, io: Io): Promise<Posted> {
  const { eraseOwnData: done } = await io.execute(EraseMutation, credential);
  return done.__typename === 'Refusal' ? refused(done) : opened(credential, MY_DATA);
}

async function correct(form: SentForm, credential: Credential, io: Io): Promise<Posted> {
  const errors = refuseUnreached(form);
  if (errors.length > 0) return { errors };
  const input = {
    name: form.text('name') || null,
    organisation: form.text('organisation') || null,
    ...reachIn(form),
  };
  const { correctOwnData: done } = await io.execute(CorrectMutation, { ...credential, input });
  return done.__typename === 'Refusal' ? refused(done, reachField(form)) : opened(credential, MY_DATA);
}

async function post(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialFor(io.at, form);
  if (!credential) return { redirect: MY_COMMENT };
  const step = form.text('step');
  if (step === 'erase') return erase(credential, io);
  return step === 'correct' ? correct(form, credential, io) : { errors: [] };
}

/** 我的全部资料 under the receipt that is open. */
export const ownDataPage = page({
  document: OwnDataPageQuery,
  variables: codesHeld,
  page: ({ data, form }) => {
    const { own } = data;
    if (!own || ofAnother(form, own)) return <AskAgain form={form} />;
    return <OwnDataPage own={readFragment(OwnDataFragment, own)} form={form} />;
  },
  meta: () => ({
    title: words.actions.ownData,
    crumbs: [{ name: words.nav.mine, href: MINE }, { name: words.actions.ownData }],
    unlisted: true,
  }),
  current: MY_COMMENT,
  reads: MINE_READS,
  post,
});
