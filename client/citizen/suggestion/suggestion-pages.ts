import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { words } from '#client/words.ts';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { CATALOGUE, decisionHref } from '../addresses.ts';
import { handOver } from '../receipt/hand-over.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { reachField, reachIn, refuseUnreached } from '../ReachFields.tsx';
import { refused } from '../refused.ts';
import { onceIn } from '../once-in.ts';
import { SuggestPage, SuggestPageQuery } from './SuggestPage.tsx';

const SubmitSuggestion = graphql(`
  mutation SubmitSuggestion($input: CaseInput!) {
    submitCase(input: $input) {
      ... on Receipt {
        receiptNo
        lookupCode
      }
      ...Refused_form
    }
  }
`);

const subjectIn = (form: SentForm) =>
  Object.values(SuggestionSubject).find((one: string) => one === form.text('subject')) ??
  SuggestionSubject.ADVICE;

async function post(form: SentForm, io: Io): Promise<Posted> {
  const unreached = refuseUnreached(form);
  const stopped = trapped(form) ?? (unreached.length > 0 ? { errors: unreached } : null);
  if (stopped) return stopped;
  const { submitCase: done } = await io.execute(SubmitSuggestion, {
    input: {
      kind: 'SUGGESTION',
      publicWish: false,
      decisionNo: io.at.params.no ?? '',
      ...onceIn(form),
      subject: subjectIn(form),
      text: form.text('text'),
      name: form.text('name') || null,
      ...reachIn(form),
    },
  });
  if (done.__typename === 'Refusal') return refused(done, reachField(form));
  return handOver(done);
}

export const suggestPage = page({
  document: SuggestPageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: SuggestPage,
  meta: ({ decision }) =>
    decision && {
      title: `提意见建议：${decision.title}`,
      crumbs: [
        { name: words.nav.catalogue, href: CATALOGUE },
        { name: decision.title, href: decisionHref(decision.no) },
        { name: '提意见建议' },
      ],
      unlisted: true,
    },
  current: CATALOGUE,
  post,
});
