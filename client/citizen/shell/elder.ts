/** 长辈模式: a link sets a cookie, the server writes `data-elder` on the page; it works without a script. */
import { words } from '#client/words.ts';
import type { NavItem } from './nav-item.ts';

/** null: ordinary. on: body text 24 px. xl: 30 px. */
export type Elder = 'on' | 'xl' | null;

const link = (name: string, elder: 'on' | 'xl' | 'off', back: string): NavItem => ({
  name,
  href: `/mode?elder=${elder}&back=${encodeURIComponent(back)}`,
});

/** The two ways to change the size from here, named by what they lead to. */
export function elderLinks(elder: Elder, back: string): NavItem[] {
  const { elder: on, larger, ordinary } = words.shell;
  if (elder === null) return [link(on, 'on', back), link(larger, 'xl', back)];
  const other = elder === 'on' ? link(larger, 'xl', back) : link(on, 'on', back);
  return [link(ordinary, 'off', back), other];
}
