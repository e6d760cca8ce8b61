import type { RailItem } from '#client/ui/desk/DeskFrame.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { DESK_LABELS } from '#client/words.ts';
import type { Counts } from './counts.ts';
import { type Desk, deskAt, deskHref, desksUnder, TITLES } from './desk-hrefs.ts';

type Labels = Readonly<Record<Desk, string>>;

/** The rail as one viewer has it on one page. */
export interface RailOf {
  entries: RailItem[];
  /** The entry of the page in hand, and its desks. */
  title: string;
  desks: RailItem[];
}

const sumOf = (items: readonly RailItem[]) => items.reduce((sum, { count }) => sum + (count ?? 0), 0);

/** Only the desks the viewer's posts open, with what waits at each. */
export function railOf(
  mine: readonly Desk[],
  path: string,
  counts: Counts,
  labels: Labels = DESK_LABELS,
): RailOf {
  const at = deskAt(mine, path);
  const groups = TITLES.map((title) => ({
    title,
    desks: desksUnder(title)
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
  TITLES.find((title) => desksUnder(title).some((desk) => DESK_LABELS[desk] === label));
