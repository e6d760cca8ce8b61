import { dayOf } from '#client/format.ts';
import { daysText } from '#client/citizen/parts/consultation-days.ts';
import { daysBetween, isCalendarDay } from '#server/law/calendar/calendar-day.ts';

const HOUR_MS = 3_600_000;

interface CountdownProps {
  /** The last day on which comments are taken. */
  closesOn: string;
}

/** Keeps the days left right on a page that stays open over midnight; nothing ticks. */
export default function countdown(element: HTMLElement, props: unknown): void {
  const { closesOn } = props as CountdownProps;
  const refresh = () => {
    const today = dayOf(new Date());
    if (!isCalendarDay(closesOn) || !isCalendarDay(today)) return;
    const left = daysBetween(today, closesOn);
    const figure = element.querySelector('.figure b');
    if (figure && left > 0) figure.textContent = String(left);
    else element.textContent = left < 0 ? '已经截止' : daysText(left);
  };
  document.addEventListener('visibilitychange', refresh);
  setInterval(refresh, HOUR_MS);
}
