/** Every kind of event (活动类别): a new one is a file in kinds/ and a line here. */
import { vocabulary } from '#server/law/vocabulary.ts';
import { forum } from './kinds/forum.ts';
import type { GatheringKind } from './kinds/kind.ts';
import { openDay } from './kinds/open-day.ts';
import { pressConference } from './kinds/press-conference.ts';
import { siteVisit } from './kinds/site-visit.ts';

const kinds = {
  OPEN_DAY: openDay,
  PRESS_CONFERENCE: pressConference,
  FORUM: forum,
  SITE_VISIT: siteVisit,
};

/** Name of a kind of event (活动类别). */
export type EventKind = keyof typeof kinds;

/** Definitions of the kinds, in the order in which they are listed. */
export const EVENT_KINDS: Readonly<Record<EventKind, GatheringKind>> = kinds;

/** Names of the kinds (活动类别). */
export const EVENT_KIND_NAMES = Object.keys(kinds) as EventKind[];

const each = <Value>(of: (kind: EventKind) => Value) =>
  Object.fromEntries(EVENT_KIND_NAMES.map((kind) => [kind, of(kind)])) as Record<EventKind, Value>;

/** The kinds by name, and their labels (活动类别). */
export const [EventKind, EVENT_KIND_LABELS] = vocabulary(each((kind) => kinds[kind].label));

/** Hints for the choice of a kind (活动类别的说明). */
export const EVENT_KIND_HINTS: Readonly<Record<EventKind, string>> = each((kind) => kinds[kind].hint);

/** URL segment of each kind (活动类别的地址). */
export const EVENT_KIND_WORDS: Readonly<Record<EventKind, string>> = each((kind) => kinds[kind].word);
