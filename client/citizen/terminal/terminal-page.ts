import { words } from '#client/words.ts';
import { TERMINAL } from '../addresses/terminal.ts';
import { page } from '../page.ts';
import { TerminalPage, TerminalPageQuery } from './TerminalPage.tsx';

/** Front page of a 自助终端. */
export const terminalPage = page({
  document: TerminalPageQuery,
  variables: () => ({}),
  page: TerminalPage,
  meta: () => ({ title: words.terminal.title, unlisted: true }),
  current: TERMINAL,
  scopes: () => ['consultations'],
  until: ({ consultations }) => consultations.nodes.map(({ closesAt }) => closesAt),
});
