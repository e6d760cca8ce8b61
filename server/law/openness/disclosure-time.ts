/**
 * 国令711号第二十六条: within 20 working days of its formation or change, unless a law or regulation says otherwise.
 * By when the unit that discloses a matter checks that it is all there is the county's own arrangement.
 */
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { addWorkingDays, type CountedDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

/** Working days in which information is disclosed (主动公开期限), 国令711号第二十六条. */
export const DISCLOSURE_WORKING_DAYS = 20;

/** 公开时限 by its rhythm. */
export const [DisclosureRhythm, DISCLOSURE_RHYTHM_LABELS] = vocabulary({
  ON_FORMATION: '形成或者变更后若干工作日内',
  MONTHLY: '每月',
  QUARTERLY: '每季度',
  YEARLY: '每年',
  STANDING: '长期公开',
});
export type DisclosureRhythm = keyof typeof DisclosureRhythm;

/** 公开时限 of a row; working days where they are counted from the formation of the information, else null. */
export interface DisclosureTime {
  rhythm: DisclosureRhythm;
  workingDays: number | null;
}

const WORDS: Readonly<Record<Exclude<DisclosureRhythm, 'ON_FORMATION'>, string>> = {
  MONTHLY: '每月公开',
  QUARTERLY: '每季度公开',
  YEARLY: '每年公开',
  STANDING: '长期公开',
};

/** 公开时限 as it is printed. */
export const timeWords = ({ rhythm, workingDays }: DisclosureTime): string =>
  rhythm === 'ON_FORMATION'
    ? `信息形成或者变更之日起${workingDays ?? DISCLOSURE_WORKING_DAYS}个工作日内`
    : WORDS[rhythm];

const RHYTHMS: readonly (readonly [RegExp, DisclosureRhythm])[] = [
  [/每月|按月|月度/, 'MONTHLY'],
  [/季/, 'QUARTERLY'],
  [/年/, 'YEARLY'],
  [/长期|常年/, 'STANDING'],
];

/** 公开时限 as units write it; null: it names none. */
export function readTime(text: string): DisclosureTime | null {
  const days = /(\d+)个?工作日/.exec(text)?.[1];
  if (days) return { rhythm: 'ON_FORMATION', workingDays: Number(days) };
  if (/实时|及时|即时/.test(text)) return { rhythm: 'ON_FORMATION', workingDays: DISCLOSURE_WORKING_DAYS };
  const found = RHYTHMS.find(([pattern]) => pattern.test(text));
  return found ? { rhythm: found[1], workingDays: null } : null;
}

/** Months after which a period of the rhythm begins anew. */
const MONTHS = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12, STANDING: 12 } as const;

/**
 * 下次核对: the last day on which the next check is in time. Information formed the day after a check must be public within its
 * working days; what is disclosed by the period is checked before the next period is over, what stands for good once a year.
 */
export function nextCheck(
  { rhythm, workingDays }: DisclosureTime,
  checkedOn: CalendarDay,
  calendar: WorkCalendar,
): CountedDay {
  if (rhythm === 'ON_FORMATION')
    return addWorkingDays(checkedOn, workingDays ?? DISCLOSURE_WORKING_DAYS, calendar);
  return { day: endOfNext(MONTHS[rhythm], checkedOn), provisional: false };
}

/** Last day of the calendar period after the one of this day. */
function endOfNext(months: number, day: CalendarDay): CalendarDay {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const begins = year * 12 + Math.floor((month - 1) / months) * months + 2 * months;
  const first = `${Math.floor(begins / 12)}-${String((begins % 12) + 1).padStart(2, '0')}-01`;
  return addDays(first as CalendarDay, -1);
}

/** Whether a check is overdue (逾期未核对): the day is past, and no later notice of days off may still move it. */
export const isStale = ({ day, provisional }: CountedDay, today: CalendarDay): boolean =>
  !provisional && day < today;
