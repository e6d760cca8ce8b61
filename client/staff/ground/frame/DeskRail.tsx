import { useLocation } from 'react-router';
import { Mark } from '#client/citizen/shell/Mark.tsx';
import { Rail, type RailGroup } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS, OWN_SETTING, words } from '#client/words.ts';
import { type Counts, useCounts } from './counts.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { type Desk, deskHref } from './desk-hrefs.ts';
import { Find } from './Find.tsx';
import { SignOut } from './SignOut.tsx';
import { setsOwn, useViewer } from './viewer.ts';

const GROUPS: readonly (readonly [title: string, desks: readonly Desk[]])[] = [
  ['今天', ['WORKBENCH', 'APPROVALS', 'CALLS', 'LEDGER']],
  [
    '决策',
    [
      'CATALOGUE',
      'PROPOSALS',
      'DECISIONS',
      'CONSULTATIONS',
      'HEARINGS',
      'MEETINGS',
      'REPRESENTATIVES',
      'OPINIONS',
      'REPORTS',
      'ACTIVITIES',
      'EVENTS',
      'SUGGESTIONS',
      'REVIEWS',
      'COMPLIANCE',
      'PAPERS',
    ],
  ],
  ['管理', ['POLICY', 'CALENDAR', 'ACCOUNTS', 'SITE', 'MESSAGES', 'AUDIT', 'HOLDS']],
];

const under = (path: string, href: string) =>
  href === paths.workbench ? path === href : path === href || path.startsWith(`${href}/`);

/** Only the desks the viewer's posts open, with what waits at each. */
export const groupsOf = (
  desks: readonly Desk[],
  path: string,
  counts: Counts,
  labels: Readonly<Record<Desk, string>> = DESK_LABELS,
): RailGroup[] =>
  GROUPS.map(([title, all]) => ({
    title,
    items: all
      .filter((desk) => desks.includes(desk))
      .map((desk) => ({
        href: deskHref(desk),
        label: labels[desk],
        count: counts[desk],
        current: under(path, deskHref(desk)),
      })),
  })).filter(({ items }) => items.length > 0);

export function DeskRail() {
  const viewer = useViewer();
  const { pathname } = useLocation();
  const labels = setsOwn(viewer) ? { ...DESK_LABELS, POLICY: OWN_SETTING } : DESK_LABELS;
  return (
    <Rail
      mark={<Mark />}
      name={words.shell.desk}
      note={viewer.unit.name}
      label="工作台导航"
      groups={groupsOf(viewer.desks, pathname, useCounts(), labels)}
      foot={<SignOut />}
      find={<Find />}
    />
  );
}
