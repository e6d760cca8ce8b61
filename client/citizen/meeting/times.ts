/** When a meeting is or was held, in words (会议的时间). */
import { clock, dayOf, fullDate } from '#client/format.ts';

interface Term {
  startsAt: string;
  endsAt?: string | null | undefined;
}

interface Held extends Term {
  openedAt?: string | null | undefined;
  closedAt?: string | null | undefined;
}

/** 2026年12月11日（周五）14:30—16:40; the day is said once. */
export function termText({ startsAt, endsAt }: Term): string {
  const from = `${fullDate(dayOf(startsAt))}${clock(startsAt)}`;
  if (!endsAt) return from;
  return `${from}—${dayOf(endsAt) === dayOf(startsAt) ? '' : fullDate(dayOf(endsAt))}${clock(endsAt)}`;
}

/** As it was, once it is over; until then as it is planned. */
export const heldText = ({ startsAt, endsAt, openedAt, closedAt }: Held): string =>
  openedAt ? termText({ startsAt: openedAt, endsAt: closedAt }) : termText({ startsAt, endsAt });

/** 14:45—15:30, of an item of the agenda. */
export function spanText(startedAt: string | null | undefined, endedAt: string | null | undefined): string {
  if (!startedAt) return '';
  return endedAt ? `${clock(startedAt)}—${clock(endedAt)}` : `${clock(startedAt)}开始`;
}
