/** 村民委员会组织法第三十条: when the next posting of a village is due, and which are late (公开时效). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import { vocabulary } from '#server/law/vocabulary.ts';
import { DisclosureKind, Rhythm, rhythmOf } from './disclosure-kind.ts';
import { covers, type DisclosurePeriod, periodAfter, periodAt, postingDue } from './disclosure-period.ts';

/** How a period stands: posted in time or late, still due, overdue. */
export const [DisclosureStanding, DISCLOSURE_STANDING_LABELS] = vocabulary({
  POSTED: '按时公开',
  LATE: '逾期公开',
  DUE: '待公开',
  OVERDUE: '逾期未公开',
});
export type DisclosureStanding = keyof typeof DisclosureStanding;

/** A village as its duty to make public is judged (公开义务). */
export interface DisclosingVillage {
  readonly financeMonthly: boolean;
  /** The period in which this day falls is the first that it owes here. */
  readonly since: CalendarDay;
  /** Last day of a village that was merged into another (撤并). */
  readonly endedOn: CalendarDay | null;
}

/** A posting that is owed (应当公开). */
export interface OwedDisclosure {
  readonly kind: DisclosureKind;
  readonly period: string;
  readonly dueOn: CalendarDay;
  readonly standing: DisclosureStanding;
}

/** The day in whose light a village is judged. */
export interface DisclosureDay {
  readonly today: CalendarDay;
  readonly calendar: WorkCalendar;
}

/** Postings of a kind that a village owes and has not made (应公开未公开), the earliest first; one matter is owed by nobody's calendar. */
export function owedDisclosures(
  kind: DisclosureKind,
  village: DisclosingVillage,
  posted: ReadonlySet<string>,
  { today, calendar }: DisclosureDay,
): OwedDisclosure[] {
  const until = village.endedOn !== null && village.endedOn < today ? village.endedOn : null;
  const owed: OwedDisclosure[] = [];
  for (let period = firstOf(kind, village); period; period = nextOf(period, until)) {
    if (period.lastDay >= today) break;
    if (!covers(posted, period)) owed.push(owedOf(kind, period, { today, calendar }));
  }
  return owed;
}

function firstOf(kind: DisclosureKind, { financeMonthly, since }: DisclosingVillage) {
  const rhythm = rhythmOf(kind, financeMonthly);
  return rhythm === Rhythm.AT_ONCE ? null : periodAt(rhythm, since);
}

function nextOf(period: DisclosurePeriod, until: CalendarDay | null): DisclosurePeriod | null {
  const next = periodAfter(period);
  return until !== null && next.firstDay > until ? null : next;
}

function owedOf(kind: DisclosureKind, period: DisclosurePeriod, { today, calendar }: DisclosureDay) {
  const dueOn = postingDue(period, calendar);
  const standing = today <= dueOn ? DisclosureStanding.DUE : DisclosureStanding.OVERDUE;
  return { kind, period: period.key, dueOn, standing };
}

/**
 * When the next posting of a kind is due (下一次公开): of the earliest period that is missing, otherwise of the one that runs now or
 * is to come; null of a matter that arises (随时公开) and of a village that has ended.
 */
export function villageDisclosureDue(
  kind: DisclosureKind,
  village: DisclosingVillage,
  posted: ReadonlySet<string>,
  day: DisclosureDay,
): OwedDisclosure | null {
  const [missing] = owedDisclosures(kind, village, posted, day);
  if (missing) return missing;
  const { today } = day;
  const rhythm = rhythmOf(kind, village.financeMonthly);
  if (rhythm === Rhythm.AT_ONCE || (village.endedOn !== null && village.endedOn < today)) return null;
  return owedOf(kind, periodAt(rhythm, village.since > today ? village.since : today), day);
}

/** How a posting stands for good (公开得是否按时): by the day on which this platform took it, not by the one that is signed. */
export const postedStanding = (
  period: Pick<DisclosurePeriod, 'rhythm' | 'lastDay'>,
  postedOn: CalendarDay,
  calendar: WorkCalendar,
): DisclosureStanding =>
  postedOn <= postingDue(period, calendar) ? DisclosureStanding.POSTED : DisclosureStanding.LATE;

/** All that a village owes (应公开未公开), of what is not owed the next; the earliest due first. */
export const allDue = (
  village: DisclosingVillage,
  posted: (kind: DisclosureKind) => ReadonlySet<string>,
  day: DisclosureDay,
): OwedDisclosure[] =>
  Object.values(DisclosureKind)
    .flatMap((kind) => {
      const owed = owedDisclosures(kind, village, posted(kind), day);
      const next = owed.length > 0 ? null : villageDisclosureDue(kind, village, posted(kind), day);
      return next ? [next] : owed;
    })
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)));
