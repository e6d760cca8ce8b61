import type { At } from '#client/route.ts';
import { words } from '#client/words.ts';
import { COLUMNS } from '../columns.ts';
import { followAlternate } from '../following/asked.ts';
import { page } from '../page.ts';
import { waysScopes, waysTurns } from '../ways/other-ways.ts';
import { HEARINGS } from '../addresses/hearing.ts';
import { HearingPage, HearingPageQuery } from './HearingPage.tsx';

/** A hearing's number is its decision's and which of its hearings it is: 2026-02-1. */
export const hearingIn = ({ params: { no = '' } }: Pick<At, 'params'>) =>
  /^.+-\d+$/.test(no) ? { no, decisionNo: no.replace(/-\d+$/, '') } : null;

interface Shown {
  no: string;
  decision: { no: string };
  beginsAt?: string | null | undefined;
  signUpOpensAt?: string | null | undefined;
  signUpClosesAt?: string | null | undefined;
}

/** Scopes whose change makes a hearing's pages new: the hearing itself and its decision. */
export const scopesOf = (hearing: Pick<Shown, 'no' | 'decision'> | null | undefined): string[] =>
  hearing ? [`hearing:${hearing.no}`, 'hearings', `decision:${hearing.decision.no}`] : [];

/** When they change by themselves. */
export const turnsOf = (hearing: Shown | null | undefined) => [
  hearing?.signUpOpensAt,
  hearing?.signUpClosesAt,
  hearing?.beginsAt,
];

export const hearingPage = page({
  document: HearingPageQuery,
  variables: hearingIn,
  page: HearingPage,
  meta: ({ hearing }) =>
    hearing && {
      title: hearing.name,
      alternates: [
        followAlternate({ kind: 'DECISION', subject: hearing.decision.no }, hearing.decision.title),
      ],
      ...(hearing.noticePublishedAt
        ? {
            article: {
              title: hearing.name,
              publishedAt: hearing.noticePublishedAt,
              source: hearing.unit.name,
              description: hearing.purpose,
              keywords: COLUMNS.hearings.keywords,
            },
          }
        : {}),
      crumbs: [{ name: words.nav.hearings, href: HEARINGS }, { name: hearing.name }],
    },
  current: HEARINGS,
  scopes: ({ hearing, decision }) => [
    ...scopesOf(hearing),
    'consultations',
    ...(decision ? waysScopes(decision) : []),
  ],
  until: ({ hearing, decision }) => [...turnsOf(hearing), ...(decision ? waysTurns(decision) : [])],
});
