import { SEARCH } from '../addresses.ts';
import { page, wholeNumber } from '../page.ts';
import { kindIn } from './kinds.ts';
import { SearchPage, SiteSearchQuery, totalOf } from './SearchPage.tsx';

/** As the search takes it: two letters, at most fifty and eight words, as they are compared. */
function isTerm(asked: string): boolean {
  const words = asked.normalize('NFKC').trim().split(/\s+/u);
  return (
    Array.from(words.join('')).length >= 2 && Array.from(words.join(' ')).length <= 50 && words.length <= 8
  );
}

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Not cached: nobody else types the same. */
export const searchPage = page({
  document: SiteSearchQuery,
  query: ['q', 'lei', 'nian', 'danwei', 'after', 'qian'],
  variables: ({ query: { q = '', lei, nian, danwei = '', after } }) => ({
    asked: isTerm(q),
    q,
    kind: kindIn(lei),
    unit: ID.test(danwei) ? danwei : null,
    year: wholeNumber(nian),
    after: after ?? null,
  }),
  page: SearchPage,
  meta: ({ search }, { query: { q, lei } }) => ({
    title: q && search ? `搜索“${q.trim()}”：${totalOf(search, lei)}` : '搜索',
    crumbs: [{ name: '搜索', ...(q ? { href: SEARCH } : {}) }],
    unlisted: true,
  }),
});
