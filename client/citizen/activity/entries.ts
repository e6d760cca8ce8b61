import { eventHref } from '../event/addresses.ts';
import { hearingHref } from '../hearing/addresses.ts';
import type { ActivitiesData } from './ActivitiesPage.tsx';
import { activityHref } from './addresses.ts';
import type { MonthEntry } from './MonthPart.tsx';

type Activity = ActivitiesData['activities'][number];
type Event = ActivitiesData['events']['nodes'][number];

/** One thing to come to: an activity of a decision, or an event of the county. */
export type Entry =
  | { is: 'activity'; startsAt: string; ahead: boolean; activity: Activity }
  | { is: 'event'; startsAt: string; ahead: boolean; event: Event };

const OVER: ReadonlySet<Event['stage']> = new Set(['FINISHED', 'REPORT_PUBLISHED', 'ARCHIVED', 'CANCELLED']);

/** What the list can be narrowed to (类别): an event's kind, or the activities of decisions. */
export const KINDS: Readonly<Record<string, { word: string; kind: Event['kind'] | null }>> = {
  kaifangri: { word: '政府开放日', kind: 'OPEN_DAY' },
  fabuhui: { word: '新闻发布会', kind: 'PRESS_CONFERENCE' },
  canguan: { word: '实地参观', kind: 'SITE_VISIT' },
  zuotan: { word: '座谈交流', kind: 'FORUM' },
  juece: { word: '决策征求意见的活动', kind: null },
};

/** What the list shows, the latest first (活动列表). */
export function entriesOf({ activities, events }: ActivitiesData, chosen: string | undefined): Entry[] {
  const narrowed = KINDS[chosen ?? ''];
  const ofDecisions: Entry[] = activities.map((activity) => ({
    is: 'activity',
    startsAt: activity.startsAt,
    ahead: activity.state === 'PUBLISHED',
    activity,
  }));
  const ofCounty: Entry[] = events.nodes
    .filter(({ kind }) => !narrowed || kind === narrowed.kind)
    .map((event) => ({ is: 'event', startsAt: event.startsAt, ahead: !OVER.has(event.stage), event }));
  const all = narrowed && narrowed.kind !== null ? ofCounty : [...ofDecisions, ...ofCounty];
  return all.toSorted((one, other) => Date.parse(other.startsAt) - Date.parse(one.startsAt));
}

/** What stands in the month (月历): every slot of an event, the activities of decisions, the hearings. */
export const monthEntries = ({ activities, events, hearings }: ActivitiesData): MonthEntry[] => [
  ...activities.map((one) => ({
    startsAt: one.startsAt,
    title: one.title,
    href: activityHref(one),
    cancelled: one.state === 'CANCELLED',
  })),
  ...events.nodes.flatMap(({ no, title, stage, slots }) =>
    slots.map(({ startsAt }) => ({
      startsAt,
      title,
      href: eventHref(no),
      cancelled: stage === 'CANCELLED',
    })),
  ),
  ...hearings.nodes.flatMap(({ no, name, stage, beginsAt }) =>
    beginsAt
      ? [{ startsAt: beginsAt, title: name, href: hearingHref(no), cancelled: stage === 'CANCELLED' }]
      : [],
  ),
];
