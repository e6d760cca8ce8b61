/** Filters of the public dates in an address: kind, unit, state, month (活动的筛选条件). */
import type { CalendarKind, EventKind, EventState } from '#client/graphql/graphql.ts';
import { monthOf } from '#client/format.ts';
import { monthDays, monthIn } from '#client/month.ts';
import type { At } from '#client/route.ts';
import { CALENDAR_KIND_LABELS, EVENT_KIND_NAMES, EVENT_KIND_WORDS } from '#client/words.ts';
import { withQuery } from '../addresses.ts';
import { type Condition, unitCondition } from '../NothingFound.tsx';
import type { Unit } from '../options.ts';

export const CONDITIONS = ['leibie', 'danwei', 'zhuangtai', 'yue'] as const;

/** The kinds in the words of the address. */
export const KIND_WORDS: Readonly<Record<CalendarKind, string>> = {
  ...EVENT_KIND_WORDS,
  HEARING: 'tingzheng',
  ACTIVITY: 'juece',
  MEETING: 'huiyi',
};

export const KINDS = Object.keys(KIND_WORDS) as CalendarKind[];

/** The states in the words of the address. */
export const STATE_WORDS: Readonly<Record<EventState, string>> = {
  COMING: 'jijiang',
  OVER: 'yijuxing',
  CANCELLED: 'yiquxiao',
};

export const STATE_LABELS: Readonly<Record<EventState, string>> = {
  COMING: '将要举行和正在进行',
  OVER: '已经举行',
  CANCELLED: '已取消',
};

export const STATES = Object.keys(STATE_WORDS) as EventState[];

/** Filters in use; null: not filtered by this one. */
export interface Asked {
  kind: CalendarKind | null;
  unitId: string | null;
  state: EventState | null;
  month: string | null;
}

export const askedIn = ({ leibie, danwei, zhuangtai, yue }: At['query']): Asked => ({
  kind: KINDS.find((kind) => KIND_WORDS[kind] === leibie) ?? null,
  unitId: danwei ?? null,
  state: STATES.find((state) => STATE_WORDS[state] === zhuangtai) ?? null,
  month: monthIn(yue),
});

/** The kind of event asked for; null where another matter is, or none. */
const eventKindOf = (kind: CalendarKind | null): EventKind | null =>
  EVENT_KIND_NAMES.find((one) => one === kind) ?? null;

/** Variables of the query for these filters. */
export function variablesOf({ kind, unitId, state, month }: Asked) {
  const [from, to] = month ? monthDays(month) : [null, null];
  return {
    eventKind: eventKindOf(kind),
    state,
    unitId,
    from,
    to,
    kinds: kind ? [kind] : null,
    withEvents: kind === null || eventKindOf(kind) !== null,
    withActivities: kind === null || kind === 'ACTIVITY',
    withHearings: kind === null || kind === 'HEARING',
    withMeetings: kind === 'MEETING',
  };
}

/** The conditions in force, for the chips that drop them. */
export function conditionsOf(units: readonly Unit[], { query }: At): Condition[] {
  const { kind, state, month, unitId } = askedIn(query);
  return [
    ...(kind ? [{ name: 'leibie', word: KIND_WORDS[kind], label: CALENDAR_KIND_LABELS[kind] }] : []),
    ...unitCondition(units, unitId),
    ...(state ? [{ name: 'zhuangtai', word: STATE_WORDS[state], label: STATE_LABELS[state] }] : []),
    ...(month ? [{ name: 'yue', word: month, label: monthOf(`${month}-01`) }] : []),
  ];
}

/** The feed or the calendar of what the address asks for; by kind and unit alone. */
export const feedHref = (path: string, { leibie, danwei }: At['query']): string =>
  withQuery(path, { leibie, danwei });

/** Title of the feed narrowed by these filters. */
export const feedTitle = ({ kind }: Asked, unit: { name: string } | undefined): string =>
  [unit?.name, kind ? CALENDAR_KIND_LABELS[kind] : '公众参与活动'].filter(Boolean).join('　');
