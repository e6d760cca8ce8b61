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
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask, type Question } from './ask.ts';
import type { TestDatabase } from './database.ts';
import type { DoorPolicy } from './door-policy.ts';
import { buildActor, buildUnit } from './people.ts';

/** Somebody at a door: nobody, members of staff with certain roles, or one who has yet to change their first password. */
export interface Requester {
  name: string;
  actor: Actor | null;
}

/** Makes requesters in one unit of their own, each once. */
export async function openAskers(database: TestDatabase) {
  const unit = await buildUnit(database, 'doors');
  const known = new Map<string, Promise<Actor>>();
  const made = (roles: readonly Role[]) => {
    const actor = known.get(roles.join()) ?? buildActor(database, unit, [...roles]);
    known.set(roles.join(), actor);
    return actor;
  };
  return async (roles: readonly Role[]): Promise<Requester> => ({
    name: roles.join(' + '),
    actor: await made(roles),
  });
}

export type Askers = Awaited<ReturnType<typeof openAskers>>;

const EVERY_ROLE = Object.values(Role);

/**
 * Who tells a door's policy apart. A role lets in or it does not, whatever others its holder has: so all roles that
 * should not open the door come as one person, and only when they are let in is each role asked alone.
 */
async function requestersAt(policy: DoorPolicy, askers: Askers): Promise<Requester[]> {
  const open = policy === 'anyone' || policy === 'signedIn';
  const allowed = open ? EVERY_ROLE : policy;
  const others = EVERY_ROLE.filter((role) => !allowed.includes(role));
  const everyone = await askers(EVERY_ROLE);
  return [
    { name: 'nobody', actor: null },
    ...(await Promise.all(allowed.map((role) => askers([role])))),
    ...(others.length > 0 ? [await askers(others)] : []),
    {
      name: 'everyone, first password',
      actor: everyone.actor && { ...everyone.actor, confined: true },
    },
  ];
}

const VALUES: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  CalendarDay: '2026-12-07',
  Instant: '2026-12-07T09:00:00+08:00',
};

/**
 * A value of the right shape that belongs to nothing: a requester without permission must be refused before it is
 * looked at.
 */
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

/** Outcome of the written policy for a requester: null, or the error code they must get. */
export function expectedDenial(policy: DoorPolicy, { actor }: Requester): string | null {
  if (policy === 'anyone') return null;
  if (!actor) return 'UNAUTHENTICATED';
  if (policy === 'signedIn') return null;
  return !actor.confined && actor.roles.some((role) => policy.includes(role)) ? null : 'FORBIDDEN';
}

const DENIALS = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** Asks at a door as everyone who tells its policy apart and answers every difference to what is written. */
export async function doorDifferences(
  database: TestDatabase,
  askers: Askers,
  question: () => Question,
  policy: DoorPolicy,
): Promise<string[]> {
  const difference = async (requester: Requester) => {
    const { errors = [] } = await ask(database, requester.actor, question());
    const met = DENIALS.find((code) => errors.some(({ extensions }) => extensions.code === code)) ?? null;
    const expected = expectedDenial(policy, requester);
    return met === expected
      ? []
      : [`${requester.name}: ${met ?? 'let in'} instead of ${expected ?? 'let in'}`];
  };
  const differences: string[] = [];
  for (const requester of await requestersAt(policy, askers)) {
    const found = await difference(requester);
    const roles = requester.actor?.roles ?? [];
    const alone = found.length > 0 && roles.length > 1 && !requester.actor?.confined;
    differences.push(...found);
    if (alone) for (const role of roles) differences.push(...(await difference(await askers([role]))));
  }
  return differences;
}
