import type { RailItem } from '#client/ui/desk/DeskFrame.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { DESK_LABELS } from '#client/words.ts';
import type { Counts } from './counts.ts';
import { type Desk, deskHref } from './desk-hrefs.ts';

/** The entries of the rail beside 查找, and the desks of each; an entry leads to the first that the viewer has. */
const ENTRIES: readonly (readonly [title: string, desks: readonly Desk[]])[] = [
  ['今天', ['WORKBENCH', 'INBOX', 'APPROVALS', 'CALLS']],
  ['事项', ['DECISIONS', 'CATALOGUE', 'MATTER_LIST', 'PROPOSALS', 'CONSULTATIONS', 'REVIEWS', 'PAPERS']],
  ['意见', ['OPINIONS', 'REPORTS', 'SUGGESTIONS', 'CASES', 'REQUESTS', 'CONCERNS']],
  ['会议活动', ['MEETINGS', 'HEARINGS', 'EVENTS', 'ACTIVITIES']],
  ['代表和专家', ['REPRESENTATIVES', 'EXPERTS']],
  ['数字', ['COMPLIANCE', 'LEDGER', 'ANNUAL_REPORTS']],
  ['设定', ['POLICY', 'CALENDAR', 'ACCOUNTS', 'SITE', 'MESSAGES', 'AUDIT', 'HOLDS']],
];

type Labels = Readonly<Record<Desk, string>>;

/** The rail as one viewer has it on one page. */
export interface RailOf {
  entries: RailItem[];
  /** The entry of the page in hand, and its desks. */
  title: string;
  desks: RailItem[];
}

const under = (path: string, href: string) =>
  href === paths.workbench ? path === href : path === href || path.startsWith(`${href}/`);

/** The desk a page belongs to: the one with the nearest address, as one desk's may lie within another's. */
const deskAt = (mine: readonly Desk[], path: string): Desk | undefined =>
  mine
    .filter((desk) => under(path, deskHref(desk)))
    .toSorted((one, other) => deskHref(other).length - deskHref(one).length)[0];

const sumOf = (items: readonly RailItem[]) => items.reduce((sum, { count }) => sum + (count ?? 0), 0);

/** Only the desks the viewer's posts open, with what waits at each. */
export function railOf(
  mine: readonly Desk[],
  path: string,
  counts: Counts,
  labels: Labels = DESK_LABELS,
): RailOf {
  const at = deskAt(mine, path);
  const groups = ENTRIES.map(([title, all]) => ({
    title,
    desks: all
      .filter((desk) => mine.includes(desk))
      .map((desk) => ({
        href: deskHref(desk),
        label: labels[desk],
        count: counts[desk],
        current: desk === at,
      })),
  })).filter(({ desks }) => desks.length > 0);
  const here = groups.find(({ desks }) => desks.some(({ current }) => current));
  return {
    entries: groups.map(({ title, desks }) => ({
      href: desks[0]?.href ?? paths.workbench,
      label: title,
      // The workbench counts all tasks already.
      count: title === '今天' ? counts.WORKBENCH : sumOf(desks),
      current: title === here?.title,
    })),
    title: here?.title ?? '',
    desks: here?.desks ?? [],
  };
}

/** The entry under which a desk stands. */
export const entryOf = (label: string): string | undefined =>
  ENTRIES.find(([, desks]) => desks.some((desk) => DESK_LABELS[desk] === label))?.[0];
