import type { Io, Posted, SentForm } from '#client/form.ts';
import { graphql } from '#client/graphql/gql.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { page } from '../page.ts';
import { refused } from '../refused.ts';
import { expertHref } from '../addresses/inquiry.ts';
import { ExpertPage, ExpertPageQuery } from './ExpertPage.tsx';
import { answered, PROOF_COOKIE } from './letter-code.ts';

const Declare = graphql(`
  mutation DeclareInterest($token: String!, $proof: String!, $input: ExpertDeclarationInput!) {
    done: declareInterest(token: $token, proof: $proof, input: $input) {
      __typename
      ...Refused_form
    }
  }
`);

const Sign = graphql(`
  mutation SignExpertOpinion($token: String!, $proof: String!, $input: ExpertAnswerInput!, $signer: Text!) {
    done: signExpertOpinion(token: $token, proof: $proof, input: $input, signer: $signer) {
      __typename
      ...Refused_form
    }
  }
`);

const INTERESTS = new Map<string, InterestDeclaration>(
  Object.values(InterestDeclaration).map((one) => [one, one]),
);
const CONCLUSIONS = new Map<string, UnitReply>(Object.values(UnitReply).map((one) => [one, one]));

async function declare(form: SentForm, io: Io, proof: string): Promise<Posted> {
  const token = io.at.params.token ?? '';
  const interest = INTERESTS.get(form.text('interest'));
  if (!interest) return { errors: [{ message: '请选择有没有直接利害关系。', field: 'interest' }] };
  const { done } = await io.execute(Declare, { token, proof, input: { interest, note: form.text('note') } });
  return done.__typename === 'Refusal' ? refused(done) : { redirect: `${expertHref(token)}#dafu` };
}

async function sign(form: SentForm, io: Io, proof: string): Promise<Posted> {
  const token = io.at.params.token ?? '';
  const conclusion = CONCLUSIONS.get(form.text('conclusion'));
  if (!conclusion) return { errors: [{ message: '请选择您的结论。', field: 'conclusion' }] };
  const argument = {
    necessity: form.text('necessity'),
    feasibility: form.text('feasibility'),
    scientificMerit: form.text('scientificMerit'),
  };
  const { done } = await io.execute(Sign, {
    token,
    proof,
    input: { conclusion, argument },
    signer: form.text('signer'),
  });
  return done.__typename === 'Refusal' ? refused(done) : { redirect: `${expertHref(token)}#dafu` };
}

/** Which of the two forms came back: only the second has a name under it. */
const answer = (form: SentForm, io: Io): Promise<Posted> =>
  answered(form, io, expertHref(io.at.params.token ?? ''), (proof) =>
    'signer' in form.values ? sign(form, io, proof) : declare(form, io, proof),
  );

const Opened = graphql(`
  mutation OpenExpertInquiryByLink($token: String!) {
    openExpertInquiryByLink(token: $token)
  }
`);

export const expertPage = page({
  document: ExpertPageQuery,
  variables: ({ params: { token = '' } }) => ({ token }),
  visited: ({ params: { token = '' } }) => ({ document: Opened, variables: { token } }),
  reads: { name: PROOF_COOKIE },
  page: ExpertPage,
  meta: ({ letter, replaced }) => ({
    title: letter ? '专家论证函' : replaced ? '链接已经更换' : '链接打不开',
    dead: !letter,
    crumbs: [{ name: '专家论证函' }],
    unlisted: true,
  }),
  post: answer,
});
