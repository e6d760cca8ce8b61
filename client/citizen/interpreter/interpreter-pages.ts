import { words } from '#client/words.ts';
import { MESSAGES } from '../addresses/casework.ts';
import { page } from '../page.ts';
import { InterpretersPage, InterpretersPageQuery } from './InterpretersPage.tsx';

/** 政策解读专员名单. */
export const interpretersPage = page({
  document: InterpretersPageQuery,
  variables: () => ({}),
  page: InterpretersPage,
  meta: () => ({
    title: '政策解读专员',
    crumbs: [{ name: words.nav.messages, href: MESSAGES }, { name: '政策解读专员' }],
  }),
  current: MESSAGES,
  scopes: () => ['interpreters', 'site'],
});
