import { words } from '#client/words.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { waysScopes, waysTurns } from '../ways/other-ways.ts';
import { CONSULTATIONS } from '../addresses.ts';
import { COLUMNS } from '../columns.ts';
import { followAlternate } from '../following/asked.ts';
import { page, wholeNumber } from '../page.ts';
import { stanceIn } from '../parts/stance-words.ts';
import { ConsultationPage, ConsultationPageQuery } from './ConsultationPage.tsx';

/** Opinions shown before somebody asks for them, and on a page of them. */
const FEW = 2;
const PAGE = 20;

export const consultationPage = page({
  document: ConsultationPageQuery,
  query: ['after', 'qian', 'taidu', 'cha', 'zhao'],
  variables: ({ params: { no = '', round }, query }) => {
    const number = wholeNumber(round);
    if (number === null) return null;
    const { after = null, zhao = null } = query;
    const stance = stanceIn(query);
    // A few on the way to everything else; whoever asked for opinions gets a page of them.
    const most = after === null && stance === null ? FEW : PAGE;
    return { no, round: number, after, stance, most, found: zhao, seeks: zhao !== null };
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
              description: correctedIn('PLAIN_WORDS', consultation.correctedWords)(consultation.plainWords),
              keywords: COLUMNS.consultations.keywords,
            },
          }
        : {}),
      crumbs: [{ name: words.nav.consultations, href: CONSULTATIONS }, { name: consultation.decision.title }],
    },
  current: CONSULTATIONS,
  scopes: ({ consultation }) =>
    consultation
      ? [
          `consultation:${consultation.id}`,
          'consultations',
          'interpreters',
          ...waysScopes(consultation.decision),
        ]
      : [],
  until: ({ consultation }) => [
    consultation?.opensAt,
    consultation?.scheduledOpensAt,
    consultation?.closesAt,
    ...(consultation ? waysTurns(consultation.decision) : []),
  ],
});
