import { STATUTES } from '../addresses.ts';
import { page, wholeNumber } from '../page.ts';
import { StatutePage, StatutePageQuery } from './StatutePage.tsx';
import { StatutesPage, StatutesPageQuery } from './StatutesPage.tsx';

const TITLE = '法规库';

/** 法规库: the laws that drafts cite. */
export const statutesPage = page({
  document: StatutesPageQuery,
  variables: () => ({}),
  page: StatutesPage,
  meta: () => ({ title: TITLE, crumbs: [{ name: TITLE }] }),
  scopes: () => ['statutes'],
});

/** 法规正文: one law, as it stands today or in one edition. */
export const statutePage = page({
  document: StatutePageQuery,
  query: ['ban'],
  variables: ({ params: { code = '' }, query: { ban } }) => {
    const no = wholeNumber(ban);
    return ban && no === null ? null : { code, no };
  },
  page: StatutePage,
  meta: ({ statute }) =>
    statute && {
      title: statute.statute.title,
      crumbs: [{ name: TITLE, href: STATUTES }, { name: statute.statute.title }],
    },
  scopes: () => ['statutes'],
});
