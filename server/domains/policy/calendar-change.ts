import type { ChangeDescriptor } from '#server/engines/change/change-descriptor.ts';
import { arrangementWords, type YearArrangement } from '#server/law/calendar/special-days.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';
import { calendarStand, holdCalendar, keepYear } from './keep-year.ts';
import { keepCalendar } from './policy.permissions.ts';
import { refuseWorkCalendar } from './refuse-work-calendar.ts';

/** 更正已导入的节假日安排 of a year; due days that rest on it are computed anew. */
export const CALENDAR_CHANGE: ChangeDescriptor<YearArrangement> = {
  kind: ChangeKind.WORK_CALENDAR,
  answers: keepCalendar,
  words: arrangementWords,
  concerns: () => [],
  standing: async (command, { subject, after }) => {
    await holdCalendar(command);
    const year = Number(subject);
    return {
      matter: null,
      refusals: refuseWorkCalendar(year, after.days, after.notice, await calendarStand(command)),
      keep: () => keepYear(command, year, after),
    };
  },
};
