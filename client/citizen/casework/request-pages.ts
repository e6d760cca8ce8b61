import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { words } from '#client/words.ts';
import { ApplicantKind, HandoverWay } from '#server/law/casework/request-form.ts';
import { MINE, MY_COMMENT } from '../addresses.ts';
import { REQUEST_FORM, REQUESTS } from '../addresses/casework.ts';
import { page } from '../page.ts';
import { MINE_READS } from '../receipt/credential.ts';
import { CLOSED, opened } from '../receipt/hand-over.ts';
import { codesHeld, credentialFor } from '../receipt/receipt-seen.ts';
import { refused } from '../refused.ts';
import { CORRECT, CorrectionPage, CorrectionPageQuery } from './CorrectionPage.tsx';
import { RequestFormPage, RequestFormQuery } from './RequestFormPage.tsx';
import { RequestsPage, RequestsPageQuery } from './RequestsPage.tsx';
import { submitCase } from './submit-case.ts';

const CorrectCase = graphql(`
  mutation CorrectCase($receiptNo: String!, $lookupCode: String!, $text: Text!) {
    correctCase(receiptNo: $receiptNo, lookupCode: $lookupCode, text: $text) {
      ... on MyCase {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

/** One of these values, as a form sent it; null of any other. */
const oneOf = <Value extends string>(values: Readonly<Record<string, Value>>, sent: string): Value | null =>
  Object.values(values).find((one) => one === sent) ?? null;

/** The boxes as they stand on the page, one below the other. */
const ORDER = [
  'applicant',
  'name',
  'identityNo',
  'contactKind',
  'phone',
  'email',
  'title',
  'text',
  'handover',
];

const post = (form: SentForm, io: Io): Promise<Posted> =>
  submitCase(
    form,
    io,
    {
      kind: 'REQUEST',
      publicWish: false,
      title: form.text('title'),
      applicant: oneOf(ApplicantKind, form.text('applicant')),
      handover: oneOf(HandoverWay, form.text('handover')),
      identityNo: form.text('identityNo'),
    },
    { order: ORDER },
  );

async function correct(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialFor(io.at, form);
  if (!credential) return CLOSED;
  // Whoever comes by the list of 我的参与 has only opened the form.
  if (form.text('step') !== CORRECT) return { errors: [] };
  const { correctCase: done } = await io.execute(CorrectCase, { ...credential, text: form.text('text') });
  return done.__typename === 'Refusal' ? refused(done) : opened(credential);
}

const CRUMB = { name: words.nav.requests, href: REQUESTS };

/** 依申请公开 (政府信息公开指南). */
export const requestsPage = page({
  document: RequestsPageQuery,
  variables: () => ({}),
  page: RequestsPage,
  meta: () => ({ title: words.nav.requests, crumbs: [{ name: words.nav.requests }] }),
  current: REQUESTS,
  scopes: () => ['site', 'policy'],
});

/** 政府信息公开申请. */
export const requestFormPage = page({
  document: RequestFormQuery,
  variables: () => ({}),
  page: RequestFormPage,
  meta: () => ({
    title: '政府信息公开申请',
    crumbs: [CRUMB, { name: '提出申请', href: REQUEST_FORM }],
    unlisted: true,
  }),
  current: REQUESTS,
  post,
});

/** 补正申请. */
export const correctionPage = page({
  document: CorrectionPageQuery,
  variables: codesHeld,
  page: CorrectionPage,
  meta: () => ({
    title: '补正申请',
    crumbs: [{ name: '我的申请', href: MINE }, { name: '补正申请' }],
    unlisted: true,
  }),
  current: MY_COMMENT,
  reads: MINE_READS,
  post: correct,
});
