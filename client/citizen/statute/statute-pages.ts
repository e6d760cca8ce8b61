import { type At, route } from '#client/route.ts';
import { PLANS_NAME, STATUTES_NAME } from '#client/words/statute-words.ts';
import { STATUTES } from '../addresses.ts';
import { PLANS } from '../addresses/statute.ts';
import { page, wholeNumber } from '../page.ts';
import { PlansPage } from './PlansPage.tsx';
import { StatutePage, StatutePageQuery } from './StatutePage.tsx';
import { StatutesPage, StatutesPageQuery } from './StatutesPage.tsx';

/** 法规库: laws and documents, by level, effect, name and number. */
export const statutesPage = page({
  document: StatutesPageQuery,
  query: ['jibie', 'xiaoli', 'cha'],
  variables: () => ({}),
  page: StatutesPage,
  meta: () => ({ title: STATUTES_NAME, crumbs: [{ name: STATUTES_NAME }] }),
  scopes: () => ['statutes', 'site'],
});

/** 历史规划: the plans of the library, by period. */
export const plansPage = page({
  document: StatutesPageQuery,
  query: ['leibie', 'cha'],
  variables: () => ({}),
  page: PlansPage,
  meta: () => ({ title: PLANS_NAME, crumbs: [{ name: PLANS_NAME }] }),
  scopes: () => ['statutes', 'site'],
});

/** 法规正文、规划正文: one law or plan, as it stands today or in one edition. */
export const statutePage = page({
  document: StatutePageQuery,
  query: ['ban'],
  variables: ({ params: { code = '' }, query: { ban } }: At) => {
    const no = wholeNumber(ban);
    return ban && no === null ? null : { code, no };
  },
  page: StatutePage,
  meta: ({ statute }) =>
    statute && {
      title: statute.statute.title,
      crumbs: [
        statute.statute.planKind
          ? { name: PLANS_NAME, href: PLANS }
          : { name: STATUTES_NAME, href: STATUTES },
        { name: statute.statute.title },
      ],
    },
  // The decision published under its number is named.
  scopes: () => ['statutes', 'catalogue'],
});

/** Pages of the library. */
export const statuteRoutes = [
  route(STATUTES, statutesPage),
  route(`${STATUTES}/:code`, statutePage),
  route(PLANS, plansPage),
];
