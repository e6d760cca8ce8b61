import { words } from '#client/words.ts';
import { CATALOGUE } from '../addresses.ts';
import { COLUMNS } from '../columns.ts';
import { followAlternate } from '../following/asked.ts';
import { page } from '../page.ts';
import { waysScopes, waysTurns } from '../ways/other-ways.ts';
import type { Article } from '../shell/gov-meta.ts';
import { DecisionPage, DecisionPageQuery, type DecisionData } from './DecisionPage.tsx';

/** Title of the matter: in the catalogue, or of the decision itself where it stands outside it. */
const titleOf = ({ item, decision }: DecisionData) => item?.name ?? decision?.title;

/** A decision that was published is an article (内容页, R-96): its day is on record, its hour is not. */
const articleOf = ({ item, decision }: DecisionData, title: string): { article?: Article } =>
  decision?.publication
    ? {
        article: {
          title,
          publishedAt: `${decision.publication.publishedOn}T00:00:00+08:00`,
          source: decision.publication.header.issuer,
          keywords: COLUMNS.catalogue.keywords,
          description: item?.background ?? undefined,
        },
      }
    : {};

function metaOf(data: DecisionData) {
  const title = titleOf(data);
  return (
    title && {
      title,
      summary: data.item?.background ?? undefined,
      ...articleOf(data, title),
      alternates: [
        followAlternate({ kind: 'DECISION', subject: data.item?.no ?? data.decision?.no ?? '' }, title),
      ],
      crumbs: [{ name: words.nav.catalogue, href: CATALOGUE }, { name: title }],
    }
  );
}

export const decisionPage = page({
  document: DecisionPageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: DecisionPage,
  meta: (data) => metaOf(data) || null,
  current: CATALOGUE,
  scopes: ({ item, decision }) => [
    'catalogue',
    'consultations',
    'meetings',
    'interpreters',
    'cases',
    // Whether public solicitation is the county's rule decides what the procedure asks.
    'policy',
    ...(decision ? waysScopes(decision) : [`decision:${item?.no ?? ''}`]),
  ],
  until: ({ decision }) => (decision ? waysTurns(decision) : []),
});
