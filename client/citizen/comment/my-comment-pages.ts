import { graphql } from '#client/graphql/gql.ts';
import type { FormError, Io, Posted, SentForm } from '#client/form.ts';
import { route } from '#client/route.ts';
import { words } from '#client/words.ts';
import {
  MINE,
  MY_COMMENT,
  MY_COMMENT_DISOWN,
  MY_COMMENT_EDIT,
  MY_COMMENT_REASON,
  MY_COMMENT_WITHDRAW,
} from '../addresses.ts';
import { page } from '../page.ts';
import { refused } from '../refused.ts';
import { refuseRevisionForm } from './check-comment.ts';
import { BEGIN, refuseBeginning, refuseSameWording } from './begin-wording.ts';
import { fieldIn, revisionIn } from './comment-input.ts';
import { type Credential, MINE_READS } from '../receipt/credential.ts';
import { CLOSED, opened } from '../receipt/hand-over.ts';
import { codesHeld, credentialFor } from '../receipt/receipt-seen.ts';
import { AskReasonPage, AskReasonPageQuery } from './AskReasonPage.tsx';
import { DisownPage, DisownPageQuery } from './DisownPage.tsx';
import { EditPage, EditPageQuery } from './EditPage.tsx';
import { limitsOf } from './limits.ts';
import { refuseUnsaidRest } from './rest-field.ts';
import { WithdrawPage, WithdrawPageQuery } from './WithdrawPage.tsx';

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

const DisownMutation = graphql(`
  mutation DisownComment($receiptNo: String!, $lookupCode: String!, $note: Text!) {
    disownComment(receiptNo: $receiptNo, lookupCode: $lookupCode, note: $note) {
      ... on MyComment {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

const AskReasonMutation = graphql(`
  mutation AskReason($receiptNo: String!, $lookupCode: String!, $question: Text!, $differs: Boolean!) {
    askReason(receiptNo: $receiptNo, lookupCode: $lookupCode, question: $question, differs: $differs) {
      ... on MyComment {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

const EXPIRED: Posted = { redirect: MY_COMMENT };

async function edit(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialFor(io.at, form);
  if (!credential) return CLOSED;
  const step = form.text('step');
  if (step === 'edit') return { errors: [] };
  if (step !== 'save') return { errors: await judge(form, io, credential) };
  const open = refuseUnsaidRest(form);
  if (open.length > 0) return { errors: open };
  const { editComment: done } = await io.execute(EditMutation, { ...credential, input: revisionIn(form) });
  return done.__typename === 'Refusal' ? refused(done, fieldIn(form)) : opened(credential);
}

async function judge(form: SentForm, io: Io, credential: Credential): Promise<readonly FormError[]> {
  const { localPolicy, mine } = await io.execute(EditPageQuery, { ...credential, known: true });
  if (mine?.__typename !== 'MyComment') return [];
  return form.text('step') === BEGIN
    ? refuseBeginning(form, mine.consultation)
    : [...refuseRevisionForm(form, limitsOf(localPolicy)), ...refuseSameWording(form, mine.consultation)];
}

async function withdraw(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialFor(io.at, form);
  if (!credential) return EXPIRED;
  const { withdrawComment: done } = await io.execute(WithdrawMutation, credential);
  return done.__typename === 'Refusal' ? refused(done, fieldIn(form)) : opened(credential);
}

async function ask(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialFor(io.at, form);
  if (!credential) return CLOSED;
  // Whoever comes by the list of 我的参与 has only opened the form.
  if (form.text('step') !== 'ask') return { errors: [] };
  const question = form.text('question');
  const differs = form.text('differs') === 'yes';
  const { askReason: done } = await io.execute(AskReasonMutation, { ...credential, question, differs });
  return done.__typename === 'Refusal' ? refused(done) : opened(credential);
}

async function disown(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialFor(io.at, form);
  if (!credential) return CLOSED;
  if (form.text('step') !== 'disown') return { errors: [] };
  const { disownComment: done } = await io.execute(DisownMutation, {
    ...credential,
    note: form.text('note'),
  });
  return done.__typename === 'Refusal' ? refused(done) : opened(credential);
}

const title = words.nav.myComment;
const surroundings = { current: MY_COMMENT, reads: MINE_READS };
const under = (name: string) => ({
  title: name,
  crumbs: [{ name: title, href: MINE }, { name }],
  unlisted: true,
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

export const askReasonPage = page({
  ...surroundings,
  document: AskReasonPageQuery,
  variables: codesHeld,
  page: AskReasonPage,
  meta: () => under(words.actions.askReason),
  post: ask,
});

export const disownPage = page({
  ...surroundings,
  document: DisownPageQuery,
  variables: codesHeld,
  page: DisownPage,
  meta: () => under(words.actions.disown),
  post: disown,
});

/** Actions of its author on an opinion, each a page of its own. */
export const myCommentRoutes = [
  route(MY_COMMENT_EDIT, editPage),
  route(MY_COMMENT_WITHDRAW, withdrawPage),
  route(MY_COMMENT_REASON, askReasonPage),
  route(MY_COMMENT_DISOWN, disownPage),
];
