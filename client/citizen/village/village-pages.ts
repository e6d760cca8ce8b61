import { route } from '#client/route.ts';
import { words } from '#client/words.ts';
import { townVillagesHref, VILLAGES } from '../addresses/village.ts';
import { page, wholeNumber } from '../page.ts';
import { VillagePage, VillagePageQuery } from './VillagePage.tsx';
import { VillagesPage, VillagesPageQuery } from './VillagesPage.tsx';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** 村务公开: towns; the villages of one (zhen). */
export const villagesPage = page({
  document: VillagesPageQuery,
  query: ['zhen'],
  variables: ({ query: { zhen } }) =>
    zhen === undefined || UUID.test(zhen) ? { townId: zhen ?? null } : null,
  page: VillagesPage,
  meta: ({ villages: [first] }, { query: { zhen } }) => {
    if (zhen === undefined) return { title: words.villages, crumbs: [{ name: words.villages }] };
    return first
      ? {
          title: `${first.town.name}的${words.villages}`,
          crumbs: [{ name: words.villages, href: VILLAGES }, { name: first.town.name }],
        }
      : null;
  },
  current: VILLAGES,
  scopes: () => ['villages', 'site'],
});

/** One village, of a year (nian). */
export const villagePage = page({
  document: VillagePageQuery,
  query: ['nian'],
  variables: ({ params: { no = '' }, query: { nian } }) => ({
    no,
    year: nian === undefined ? null : wholeNumber(nian),
  }),
  page: VillagePage,
  meta: ({ village }) =>
    village && {
      title: `${village.name}${words.villages}`,
      crumbs: [
        { name: words.villages, href: VILLAGES },
        { name: village.town.name, href: townVillagesHref(village.town.id) },
        { name: village.name },
      ],
    },
  current: VILLAGES,
  scopes: ({ village }) => ['villages', 'site', 'reports', ...(village ? [`village:${village.no}`] : [])],
});

/** Pages of the column. */
export const villageRoutes = [route(VILLAGES, villagesPage), route(`${VILLAGES}/:no`, villagePage)];
