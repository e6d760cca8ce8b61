import { words } from '#client/words.ts';
import { CATALOGUE, decisionHref, REPORTS } from '../addresses.ts';
import { page } from '../page.ts';
import { AllDeedsPage, AllDeedsPageQuery } from './AllDeedsPage.tsx';
import { DeedsPage, DeedsPageQuery } from './DeedsPage.tsx';

export const deedsPage = page({
  document: DeedsPageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: DeedsPage,
  meta: ({ decision }) =>
    decision?.adopted
      ? {
          title: `${words.deeds}：${decision.title}`,
          crumbs: [
            { name: words.nav.catalogue, href: CATALOGUE },
            { name: decision.title, href: decisionHref(decision.no) },
            { name: words.deeds },
          ],
        }
      : null,
  current: CATALOGUE,
  scopes: ({ decision }) => ['catalogue', 'reports', `decision:${decision?.no ?? ''}`],
});

export const allDeedsPage = page({
  document: AllDeedsPageQuery,
  query: ['after', 'qian'],
  variables: ({ query }) => ({ after: query.after ?? null }),
  page: AllDeedsPage,
  meta: () => ({
    title: words.deeds,
    crumbs: [{ name: words.nav.reports, href: REPORTS }, { name: words.deeds }],
  }),
  current: REPORTS,
  scopes: () => ['catalogue', 'reports', 'decisions'],
});
