import { words } from '#client/words.ts';
import { ADVANCE } from '../addresses.ts';
import { streamTurns } from '../home/stream.ts';
import { page } from '../page.ts';
import { AdvancePage, AdvancePageQuery } from './AdvancePage.tsx';

/** 决策预公开. */
export const advancePage = page({
  document: AdvancePageQuery,
  variables: () => ({}),
  page: AdvancePage,
  meta: () => ({
    title: words.advance,
    summary:
      '还没有作出决定的重大决策：正在公开征求意见的、将要公布草案的、等待决定的，和已经公告的会议、听证会。',
    crumbs: [{ name: words.advance }],
  }),
  current: ADVANCE,
  scopes: ({ items }) => [
    'catalogue',
    'consultations',
    'reports',
    'meetings',
    'events',
    'hearings',
    'activities',
    ...items.nodes.map(({ no }) => `decision:${no}`),
  ],
  until: streamTurns,
});
