import { words } from '#client/words.ts';
import { page, wholeNumber } from '../page.ts';
import { RulesPage, RulesPageQuery } from './RulesPage.tsx';

export const rulesPage = page({
  document: RulesPageQuery,
  query: ['ban'],
  variables: ({ query: { ban } }) => {
    const version = wholeNumber(ban);
    return ban && version === null ? null : { version };
  },
  page: RulesPage,
  meta: () => ({ title: words.nav.rules, crumbs: [{ name: words.nav.rules }] }),
  scopes: () => ['policy'],
});
