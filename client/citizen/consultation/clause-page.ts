import { words } from '#client/words.ts';
import { CONSULTATIONS, consultationHref } from '../addresses.ts';
import { clauseName, matterOf } from '../names.ts';
import { page, wholeNumber } from '../page.ts';
import { newestIn, OPINION_QUERY, outcomeIn } from './clause-filters.ts';
import { stanceIn } from '../parts/stance-words.ts';
import { ClausePage, ClausePageQuery } from './ClausePage.tsx';

export const clausePage = page({
  document: ClausePageQuery,
  query: OPINION_QUERY,
  variables: ({ params: { no = '', round, clause = '' }, query }) => {
    const number = wholeNumber(round);
    if (number === null) return null;
    const asked = { stance: stanceIn(query), outcome: outcomeIn(query), newest: newestIn(query) };
    return { no, round: number, clause, ...asked, after: query.after ?? null };
  },
  page: ClausePage,
  meta: ({ consultation: of }) =>
    of?.clause
      ? {
          title: `${clauseName(of.clause.no)}：${matterOf(of.title)}`,
          // A correction stands on the page, beside the words it corrects.
          summary: of.correctedWords.length > 0 ? undefined : of.clause.text,
          crumbs: [
            { name: words.nav.consultations, href: CONSULTATIONS },
            { name: of.decision.title, href: consultationHref(of) },
            { name: clauseName(of.clause.no) },
          ],
        }
      : null,
  current: CONSULTATIONS,
  scopes: ({ consultation }) =>
    consultation
      ? [`consultation:${consultation.id}`, `decision:${consultation.decision.no}`, 'meetings']
      : [],
  until: ({ consultation }) => [consultation?.opensAt, consultation?.closesAt],
});
