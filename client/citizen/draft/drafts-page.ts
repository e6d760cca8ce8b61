import { words } from '#client/words.ts';
import { CATALOGUE, decisionHref } from '../addresses.ts';
import { page } from '../page.ts';
import { DraftsPage, DraftsPageQuery } from './DraftsPage.tsx';

export const draftsPage = page({
  document: DraftsPageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: DraftsPage,
  meta: ({ decision }) =>
    decision && {
      title: `草案的来历：${decision.title}`,
      crumbs: [
        { name: words.nav.catalogue, href: CATALOGUE },
        { name: decision.title, href: decisionHref(decision.no) },
        { name: '草案的来历' },
      ],
    },
  current: CATALOGUE,
  scopes: ({ decision }) => (decision ? [`decision:${decision.no}`] : []),
});
