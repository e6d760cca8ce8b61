/**
 * The one list of occasions to take part: events, activities of decisions, hearings, and meetings where they are asked
 * for (活动列表).
 */
import { dayOf } from '#client/format.ts';
import { mondayOf } from '#client/month.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { isAhead as hearingAhead } from '../parts/hearing-standing.ts';
import { isAhead as meetingAhead } from '../meeting/standing.ts';
import type { ActivitiesData } from './ActivitiesPage.tsx';
import type { Asked } from './asked.ts';

type Nodes<Name extends 'events' | 'hearings' | 'meetings'> = NonNullable<
  ActivitiesData[Name]
>['nodes'][number];
type Activity = NonNullable<ActivitiesData['activities']>[number];
type Event = Nodes<'events'>;

interface Standing {
  startsAt: string;
  state: 'COMING' | 'OVER' | 'CANCELLED';
  /** Units it belongs to, for filters that the server does not apply itself. */
  unitIds: readonly string[];
}

/** One occasion to take part. */
export type Entry = Standing &
  (
    | { is: 'activity'; node: Activity }
    | { is: 'event'; node: Event }
    | { is: 'hearing'; node: Nodes<'hearings'> }
    | { is: 'meeting'; node: Nodes<'meetings'> }
  );

const OVER: ReadonlySet<Event['stage']> = new Set(['FINISHED', 'REPORT_PUBLISHED', 'ARCHIVED']);

const stateOf = (cancelled: boolean, over: boolean): Standing['state'] =>
  cancelled ? 'CANCELLED' : over ? 'OVER' : 'COMING';

/** Entries of the list, the latest first. */
export function entriesOf(data: ActivitiesData, asked: Asked): Entry[] {
  const { now } = data.serverTime;
  const all: Entry[] = [
    ...(data.events?.nodes ?? []).map((node): Entry => ({
      is: 'event',
      node,
      startsAt: node.startsAt,
      state: stateOf(node.stage === 'CANCELLED', OVER.has(node.stage)),
      unitIds: node.hostUnits.map(({ id }) => id),
    })),
    ...(data.activities ?? []).map((node): Entry => ({
      is: 'activity',
      node,
      startsAt: node.startsAt,
      state: stateOf(
        node.state === 'CANCELLED',
        node.state === 'HELD' || Date.parse(node.endsAt) <= Date.parse(now),
      ),
      unitIds: [node.decision.leadUnit.id],
    })),
    ...hearings(data),
    ...(data.meetings?.nodes ?? []).map((node): Entry => ({
      is: 'meeting',
      node,
      startsAt: node.startsAt,
      state: stateOf(node.stage === 'CANCELLED', !meetingAhead(node.stage)),
      unitIds: [node.unit.id],
    })),
  ];
  return all
    .filter((one) => fits(one, asked))
    .toSorted((one, other) => Date.parse(other.startsAt) - Date.parse(one.startsAt));
}

/** A hearing whose hour is still open stands among the hearings, not in a calendar. */
const hearings = ({ hearings: found }: ActivitiesData): Entry[] =>
  (found?.nodes ?? []).flatMap((node): Entry[] =>
    node.beginsAt
      ? [
          {
            is: 'hearing',
            node,
            startsAt: node.beginsAt,
            state: stateOf(node.stage === 'CANCELLED', !hearingAhead(node.stage)),
            unitIds: [node.unit.id],
          },
        ]
      : [],
  );

/**
 * Whether an entry passes the filters. One that lasts several days belongs to every month it touches, any other to the
 * month in which it begins.
 */
const fits = (one: Entry, { state, month, unitId }: Asked): boolean =>
  (state === null || one.state === state) &&
  (unitId === null || one.unitIds.includes(unitId)) &&
  (month === null ||
    dayOf(one.startsAt).startsWith(month) ||
    (one.is === 'event' && one.node.slots.length > 1));

/** Order of the list: those to come first, the next on top; then those that are over, the latest on top. */
const inOrder = (entries: readonly Entry[]): { ahead: Entry[]; past: Entry[] } => ({
  ahead: entries.filter(({ state }) => state === 'COMING').toReversed(),
  past: entries.filter(({ state }) => state !== 'COMING'),
});

/** A part of the list: those going on now, those of this week, later ones, those that are over. */
export interface Span {
  id: 'zhengzai' | 'benzhou' | 'yihou' | 'yiwang';
  title: string;
  entries: Entry[];
}

/** The list day by day: a week ends with its Sunday. */
export function spansOf(entries: readonly Entry[], { now, today }: { now: string; today: string }): Span[] {
  const { ahead, past } = inOrder(entries);
  const sunday = addDays(mondayOf(today as CalendarDay), 6);
  const begun = (one: Entry) => Date.parse(one.startsAt) <= Date.parse(now);
  const {
    zhengzai = [],
    benzhou = [],
    yihou = [],
  } = Object.groupBy(ahead, (one) =>
    begun(one) ? 'zhengzai' : dayOf(one.startsAt) <= sunday ? 'benzhou' : 'yihou',
  );
  const spans: Span[] = [
    { id: 'zhengzai', title: '正在进行', entries: zhengzai },
    { id: 'benzhou', title: '本周', entries: benzhou },
    { id: 'yihou', title: '以后', entries: yihou },
    { id: 'yiwang', title: '已经举行或者取消', entries: past },
  ];
  return spans.filter((span) => span.entries.length > 0);
}
