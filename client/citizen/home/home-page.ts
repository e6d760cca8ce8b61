import { words } from '#client/words.ts';
import { page } from '../page.ts';
import { HomePage, HomePageQuery } from './HomePage.tsx';
import { streamTurns } from './stream.ts';

/** 首页 changes with every opening and closing, and when anything is published. */
export const homePage = page({
  document: HomePageQuery,
  variables: () => ({}),
  page: HomePage,
  meta: () => ({
    title: words.nav.home,
    summary:
      '重大决策作出以前，草案、解读和依据在这里公开征求意见；每一条意见都有编号、有答复，没有采纳的写明理由。',
  }),
  current: '/',
  scopes: () => ['consultations', 'reports', 'catalogue', 'meetings', 'events', 'hearings', 'activities'],
  until: streamTurns,
});
