import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { words } from '#client/words.ts';
import { MY_COMMENT, MY_COMMENT_OPENED, MY_SIGN_UP_OPENED, MY_SUGGESTION_OPENED } from '../addresses.ts';
import { MY_REGISTRATION } from '../event/addresses.ts';
import { MY_SIGN_UP } from '../hearing/addresses.ts';
import { page } from '../page.ts';
import { MY_ACCREDITATION, MY_QUESTION } from '../press/addresses.ts';
import { MY_APPLICATION } from '../register/addresses.ts';
import { refused } from '../refused.ts';
import { refuseRevisionForm } from './check-comment.ts';
import { fieldIn, revisionIn } from './comment-input.ts';
import { LEAVE } from '../receipt/hand-over.ts';
import { codesHeld } from '../receipt/receipt-seen.ts';
import { type Credential, credentialIn, MINE_COOKIE } from '../receipt/credential.ts';
import { EditPage, EditPageQuery } from './EditPage.tsx';
import { limitsOf } from './limits.ts';
import { LookUpPage, LookUpPageQuery } from './LookUpPage.tsx';
import { MyCommentPage, MyCommentPageQuery } from './MyCommentPage.tsx';
import { WithdrawPage, WithdrawPageQuery } from './WithdrawPage.tsx';

const KnownQuery = graphql(`
  query CredentialHolds($receiptNo: String!, $lookupCode: String!) {
    myComment(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      receiptNo
    }
    mySuggestion(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      receiptNo
    }
    mySignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      receiptNo
    }
    myHearingSignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      receiptNo
    }
    myRegistration(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      receiptNo
    }
    myAccreditation(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      receiptNo
    }
    myPressQuestion(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      receiptNo
    }
    myRepresentativeApplication(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      receiptNo
    }
  }
`);

const EditMutation = graphql(`
  mutation EditComment($receiptNo: String!, $lookupCode: String!, $input: CommentRevisionInput!) {
    editComment(receiptNo: $receiptNo, lookupCode: $lookupCode, input: $input) {
      ... on MyComment {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

const WithdrawMutation = graphql(`
  mutation WithdrawComment($receiptNo: String!, $lookupCode: String!) {
    withdrawComment(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyComment {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

/** Both wrong are told alike: nobody learns which of the two exists. */
const NO_MATCH = {
  errors: [{ field: 'receiptNo', message: '受理编号或者查询码不对，请对照回执再输入一次。' }],
};

async function lookUp(form: SentForm, io: Io): Promise<Posted> {
  const pair = { receiptNo: form.text('receiptNo'), lookupCode: form.text('lookupCode') };
  if (!pair.receiptNo || !pair.lookupCode) return { errors: missingIn(pair) };
  const redirect = openedBy(await io.execute(KnownQuery, pair));
  return redirect ? { redirect, seal: { ...MINE_COOKIE, value: pair } } : NO_MATCH;
}

/** Where the pair leads: it opens one thing at most. */
function openedBy(held: ResultOf<typeof KnownQuery>) {
  if (held.myComment) return MY_COMMENT_OPENED;
  if (held.mySuggestion) return MY_SUGGESTION_OPENED;
  if (held.mySignUp) return MY_SIGN_UP_OPENED;
  if (held.myHearingSignUp) return MY_SIGN_UP;
  if (held.myRegistration) return MY_REGISTRATION;
  if (held.myAccreditation) return MY_ACCREDITATION;
  if (held.myPressQuestion) return MY_QUESTION;
  return held.myRepresentativeApplication ? MY_APPLICATION : null;
}

const missingIn = ({ receiptNo, lookupCode }: Credential) => [
  ...(receiptNo ? [] : [{ field: 'receiptNo', message: '请填写受理编号。' }]),
  ...(lookupCode ? [] : [{ field: 'lookupCode', message: '请填写查询码。' }]),
];

/** Who wrote longer than the half hour keeps what he wrote. */
const CLOSED: Posted = { errors: [{ message: '查询结果已经自动关闭，请重新查询后再修改。' }] };
const EXPIRED: Posted = { redirect: MY_COMMENT };
const DONE: Posted = { redirect: MY_COMMENT_OPENED };

async function edit(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialIn(io.at.sealed);
  if (!credential) return CLOSED;
  const step = form.text('step');
  if (step === 'edit') return { errors: [] };
  if (step !== 'save') {
    const { localPolicy } = await io.execute(EditPageQuery, { ...credential, known: true });
    return { errors: refuseRevisionForm(form, limitsOf(localPolicy)) };
  }
  const { editComment: done } = await io.execute(EditMutation, { ...credential, input: revisionIn(form) });
  return done.__typename === 'Refusal' ? refused(done, fieldIn(form)) : DONE;
}

async function withdraw(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialIn(io.at.sealed);
  if (!credential) return EXPIRED;
  const { withdrawComment: done } = await io.execute(WithdrawMutation, credential);
  return done.__typename === 'Refusal' ? refused(done, fieldIn(form)) : DONE;
}

const title = words.nav.myComment;
const surroundings = { current: MY_COMMENT, reads: { name: MINE_COOKIE.name } };
const under = (name: string) => ({
  title: name,
  crumbs: [{ name: title, href: MY_COMMENT_OPENED }, { name }],
  unlisted: true,
});

export const lookUpPage = page({
  document: LookUpPageQuery,
  variables: () => ({}),
  page: LookUpPage,
  meta: () => ({ title, crumbs: [{ name: title }] }),
  current: MY_COMMENT,
  post: lookUp,
});

/** Leaving forgets the credential: others use this device too. */
export const myCommentPage = page({
  ...surroundings,
  document: MyCommentPageQuery,
  variables: codesHeld,
  page: MyCommentPage,
  meta: () => ({ title, crumbs: [{ name: title }], unlisted: true }),
  post: () => Promise.resolve(LEAVE),
});

export const editPage = page({
  ...surroundings,
  document: EditPageQuery,
  variables: codesHeld,
  page: EditPage,
  meta: () => under('修改意见'),
  post: edit,
});

export const withdrawPage = page({
  ...surroundings,
  document: WithdrawPageQuery,
  variables: codesHeld,
  page: WithdrawPage,
  meta: () => under('撤回意见'),
  post: withdraw,
});
