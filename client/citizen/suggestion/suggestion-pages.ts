import type { Io, Posted, SentForm } from '#client/form.ts';
import { words } from '#client/words.ts';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { CATALOGUE, decisionHref } from '../addresses.ts';
import { submitCase } from '../casework/submit-case.ts';
import { page } from '../page.ts';
import { refuseUnreached } from '../ReachFields.tsx';
import { SuggestPage, SuggestPageQuery } from './SuggestPage.tsx';

const subjectIn = (form: SentForm) =>
  Object.values(SuggestionSubject).find((one: string) => one === form.text('subject')) ??
  SuggestionSubject.ADVICE;

const post = (form: SentForm, io: Io): Promise<Posted> =>
  submitCase(
    form,
    io,
    {
      kind: 'SUGGESTION',
      publicWish: false,
      decisionNo: io.at.params.no ?? '',
      subject: subjectIn(form),
    },
    { against: refuseUnreached(form) },
  );

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
