import type { Io, Posted, SentForm } from '#client/form.ts';
import { graphql } from '#client/graphql/gql.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { page } from '../page.ts';
import { refused } from '../refused.ts';
import { inquiryHref } from '../addresses/inquiry.ts';
import { InquiryPage, InquiryPageQuery } from './InquiryPage.tsx';
import { answered, PROOF_COOKIE } from './letter-code.ts';
import { OPINION_ROWS } from './opinion-rows.ts';

const Answer = graphql(`
  mutation AnswerUnitInquiryByLink(
    $token: String!
    $proof: String!
    $input: UnitAnswerInput!
    $signer: Text!
  ) {
    done: answerUnitInquiryByLink(token: $token, proof: $proof, input: $input, signer: $signer) {
      __typename
      ...Refused_form
    }
  }
`);

const REPLIES = new Map<string, UnitReply>(Object.values(UnitReply).map((one) => [one, one]));

/** The rows in which something was written. */
const writtenIn = (form: SentForm) => OPINION_ROWS.filter(({ text }) => form.text(text).trim() !== '');

/** A finding about the third opinion names the row in which it was written. */
const fieldOf =
  (rows: ReturnType<typeof writtenIn>) =>
  (field: string): string => {
    const [, index, part] = /^opinions\.(\d+)\.(clauseNo|text)$/.exec(field) ?? [];
    const row = index === undefined ? undefined : rows[Number(index)];
    if (row) return part === 'text' ? row.text : row.clause;
    return field === 'opinions' ? (OPINION_ROWS[0]?.text ?? field) : field;
  };

const answer = (form: SentForm, io: Io): Promise<Posted> =>
  answered(form, io, inquiryHref(io.at.params.token ?? ''), (proof) => sign(form, io, proof));

async function sign(form: SentForm, io: Io, proof: string): Promise<Posted> {
  const token = io.at.params.token ?? '';
  const reply = REPLIES.get(form.text('reply'));
  if (!reply) return { errors: [{ message: '请选择贵单位的答复。', field: 'reply' }] };
  const rows = writtenIn(form);
  const opinions = rows.map(({ clause, text }) => ({
    clauseNo: form.text(clause) || null,
    text: form.text(text),
  }));
  const { done } = await io.execute(Answer, {
    token,
    proof,
    input: { reply, opinions },
    signer: form.text('signer'),
  });
  return done.__typename === 'Refusal'
    ? refused(done, fieldOf(rows))
    : { redirect: `${inquiryHref(token)}#dafu` };
}

const Opened = graphql(`
  mutation OpenUnitInquiryByLink($token: String!) {
    openUnitInquiryByLink(token: $token)
  }
`);

export const inquiryPage = page({
  document: InquiryPageQuery,
  variables: ({ params: { token = '' } }) => ({ token }),
  visited: ({ params: { token = '' } }) => ({ document: Opened, variables: { token } }),
  reads: { name: PROOF_COOKIE },
  page: InquiryPage,
  meta: ({ letter, replaced }) => ({
    title: letter ? '征求意见函' : replaced ? '链接已经更换' : '链接打不开',
    dead: !letter,
    crumbs: [{ name: '征求意见函' }],
    unlisted: true,
  }),
  post: answer,
});
