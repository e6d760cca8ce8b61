import { words } from '#client/words.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { waysScopes, waysTurns } from '../ways/other-ways.ts';
import { CONSULTATIONS } from '../addresses.ts';
import { COLUMNS } from '../columns.ts';
import { followAlternate } from '../following/asked.ts';
import { page, wholeNumber } from '../page.ts';
import { ConsultationPage, ConsultationPageQuery } from './ConsultationPage.tsx';

export const consultationPage = page({
  document: ConsultationPageQuery,
  query: ['after', 'qian'],
  variables: ({ params: { no = '', round }, query: { after } }) => {
    const number = wholeNumber(round);
    return number === null ? null : { no, round: number, after: after ?? null };
  },
  page: ConsultationPage,
  meta: ({ consultation }) =>
    consultation && {
      title: consultation.title,
      alternates: [
        followAlternate({ kind: 'DECISION', subject: consultation.no }, consultation.decision.title),
      ],
      ...(consultation.opensAt
        ? {
            article: {
              title: consultation.title,
              publishedAt: consultation.opensAt,
              source: consultation.unit.name,
              description: correctedIn('SUMMARY', consultation.correctedWords)(consultation.summary),
              keywords: COLUMNS.consultations.keywords,
            },
          }
        : {}),
      crumbs: [{ name: words.nav.consultations, href: CONSULTATIONS }, { name: consultation.decision.title }],
    },
  current: CONSULTATIONS,
  scopes: ({ consultation }) =>
    consultation
      ? [`consultation:${consultation.id}`, 'consultations', ...waysScopes(consultation.decision)]
      : [],
  until: ({ consultation }) => [
    consultation?.opensAt,
    consultation?.scheduledOpensAt,
    consultation?.closesAt,
    ...(consultation ? waysTurns(consultation.decision) : []),
  ],
});
