import { words } from '#client/words.ts';
import { page } from '../page.ts';
import { REGISTER } from '../addresses/register.ts';
import { categoryIn } from '../parts/category-words.ts';
import { RegisterPage, RegisterPageQuery } from './RegisterPage.tsx';

/** 公众代表 changes with everybody who comes into office or leaves it, and with every draw. */
export const registerPage = page({
  document: RegisterPageQuery,
  query: ['leibie', 'xiangzhen'],
  variables: ({ query: { leibie, xiangzhen } }) => ({
    category: categoryIn(leibie),
    region: xiangzhen ?? null,
  }),
  page: RegisterPage,
  meta: () => ({
    title: words.nav.representatives,
    crumbs: [{ name: words.nav.representatives }],
  }),
  current: REGISTER,
  scopes: () => ['representatives', 'meetings'],
});
