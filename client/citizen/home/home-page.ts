import { words } from '#client/words.ts';
import { turnsOf } from '../event/turns.ts';
import { page } from '../page.ts';
import { HomePage, HomePageQuery } from './HomePage.tsx';

/** 首页 changes with every opening and closing, and when anything is published. */
export const homePage = page({
  document: HomePageQuery,
  variables: () => ({}),
  page: HomePage,
  meta: () => ({ title: words.nav.home }),
  current: '/',
  scopes: () => ['consultations', 'reports', 'catalogue', 'meetings', 'events'],
  until: ({ open, coming, eventsComing }) => [
    ...eventsComing.nodes.flatMap(turnsOf),
    ...open.nodes.map(({ closesAt }) => closesAt),
    ...coming.nodes.map(({ scheduledOpensAt }) => scheduledOpensAt),
  ],
});
