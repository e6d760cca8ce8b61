/** Every kind of event (活动类别): a new one is a file in kinds/ and a line here. */
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

/** What kind of event it is (活动类别). */
export type EventKind = keyof typeof kinds;

/** The kinds with what each says of itself, in the order in which they are listed. */
export const EVENT_KINDS: Readonly<Record<EventKind, GatheringKind>> = kinds;

/** Their names (活动类别). */
export const EVENT_KIND_NAMES = Object.keys(kinds) as EventKind[];

const each = <Value>(of: (kind: EventKind) => Value) =>
  Object.fromEntries(EVENT_KIND_NAMES.map((kind) => [kind, of(kind)])) as Record<EventKind, Value>;

/** The kinds by name, as an enumeration. */
export const EventKind = each((kind) => kind) as { readonly [Kind in EventKind]: Kind };

/** What each kind of event (活动类别) is called. */
export const EVENT_KIND_LABELS: Readonly<Record<EventKind, string>> = each((kind) => kinds[kind].label);

/** What helps to choose a kind (活动类别的说明). */
export const EVENT_KIND_HINTS: Readonly<Record<EventKind, string>> = each((kind) => kinds[kind].hint);

/** The word of each kind in public addresses (活动类别的地址). */
export const EVENT_KIND_WORDS: Readonly<Record<EventKind, string>> = each((kind) => kinds[kind].word);
