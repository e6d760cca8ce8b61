import { GraphQLScalarType, Kind } from 'graphql';
import { type CalendarDay, isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { badInput } from './bad-input.ts';

const parse = (value: unknown): CalendarDay => {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw badInput('日期应写成 2026-12-07 的样子，并且确有这一天。');
};

/** 日: a civil date in Asia/Shanghai, written 2026-12-07. */
export const CalendarDayScalar = new GraphQLScalarType<CalendarDay, string>({
  name: 'CalendarDay',
  description: '公历日期，如 2026-12-07（Asia/Shanghai）',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
