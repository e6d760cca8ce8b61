import { randomUUID } from 'node:crypto';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  getNamedType,
} from 'graphql';
import type { Actor } from '#server/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask, type Question } from './ask.ts';
import type { TestDatabase } from './database.ts';
import type { DoorPolicy } from './door-policy.ts';
import { buildActor, buildUnit } from './people.ts';

/** One requester at every door: nobody, each role alone, and somebody who has yet to change their first password. */
export interface Requester {
  name: string;
  actor: Actor | null;
}

/** The requesters, in one unit of their own. */
export async function buildAskers(database: TestDatabase): Promise<Requester[]> {
  const unit = await buildUnit(database, 'doors');
  const roles = await Promise.all(
    Object.values(Role).map(async (role) => ({
      name: role,
      actor: await buildActor(database, unit, [role]),
    })),
  );
  const newcomers = roles.map(({ name, actor }) => ({
    name: `${name}, first password`,
    actor: { ...actor, mustChangePassword: true },
  }));
  return [{ name: 'nobody', actor: null }, ...roles, ...newcomers];
}

const VALUES: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  CalendarDay: '2026-12-07',
  Instant: '2026-12-07T09:00:00+08:00',
};

/** A value of the right shape that belongs to nothing: whoever may not ask must be told so before it is looked at. */
function emptyValue(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields()).map((field) => [field.name, emptyValue(field.type)]),
    );
  return inner.name === 'ID' ? randomUUID() : (VALUES[inner.name] ?? 'x');
}

/** The mutation with nothing in it. */
export function emptyQuestion(schema: GraphQLSchema, mutation: string): Question {
  const field = schema.getMutationType()?.getFields()[mutation];
  if (!field) throw new Error(`no mutation ${mutation}`);
  const declared = field.args.map(({ name, type }) => `$${name}: ${type.toString()}`);
  const given = field.args.map(({ name }) => `${name}: $${name}`);
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  const call = given.length > 0 ? `${mutation}(${given.join(', ')})` : mutation;
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return {
    query: `mutation${head} { ${call}${selection} }`,
    variables: Object.fromEntries(field.args.map(({ name, type }) => [name, emptyValue(type)])),
  };
}

/** What the written policy says to a requester: nothing, or the code they must meet. */
export function expectedDenial(policy: DoorPolicy, { actor }: Requester): string | null {
  if (policy === 'anyone') return null;
  if (!actor) return 'UNAUTHENTICATED';
  if (policy === 'signedIn') return null;
  return !actor.mustChangePassword && actor.roles.some((role) => policy.includes(role)) ? null : 'FORBIDDEN';
}

const DENIALS = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** Asks at a door as everyone and answers every difference to the written policy. */
export async function doorDifferences(
  database: TestDatabase,
  requesters: readonly Requester[],
  question: () => Question,
  policy: DoorPolicy,
): Promise<string[]> {
  const differences: string[] = [];
  for (const requester of requesters) {
    const { errors = [] } = await ask(database, requester.actor, question());
    const met = DENIALS.find((code) => errors.some(({ extensions }) => extensions.code === code)) ?? null;
    const expected = expectedDenial(policy, requester);
    if (met !== expected)
      differences.push(`${requester.name}: ${met ?? 'let in'} instead of ${expected ?? 'let in'}`);
  }
  return differences;
}
