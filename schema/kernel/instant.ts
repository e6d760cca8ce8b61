import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from './bad-input.ts';

const parse = (value: unknown): Date => {
  const instant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : null;
  if (instant && Number.isFinite(instant.getTime())) return instant;
  throw badInput('时刻应写成 2026-12-07T09:00:00+08:00 的样子。');
};

/** 时刻: an instant, ISO 8601 in UTC on the way out, with any offset on the way in. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: '时刻，ISO 8601',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
