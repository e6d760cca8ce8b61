/** 每一处的每一个字段: every object of the contract is asked with all its fields wherever it stands, by those who see most and by everybody. */
import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildContract } from '#server/outside/wiring/contract.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { tellDemo } from '#test/outside/demo/told.ts';
import { ask } from '#test/kernel/ask.ts';
import { callOf, type Name, WholeSelection } from './whole-selection.ts';

const { database, actorOf, accounts } = await tellDemo();
const schema = await buildContract();
const roots = Object.values(schema.getQueryType()?.getFields() ?? {});

/** Of each type what was answered, by how it is called. */
const known = new Map<string, Map<string, Name>>();
const DEPTH = 14;
const reached = new Set<string>();

interface Answered {
  __typename?: string;
}

/** Keeps what was answered, to ask for it by its id or number; tells the places that had something. */
function learn(value: unknown, had: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) learn(one, had);
  else if (value !== null && typeof value === 'object') {
    const { __typename: type, ...fields } = value as Answered & Record<string, unknown>;
    if (type === undefined) return Object.values(fields).forEach((one) => learn(one, had));
    const [id, no] = [fields[`${type}_id`], fields[`${type}_no`]];
    const name = { ...(typeof id === 'string' ? { id } : {}), ...(typeof no === 'string' ? { no } : {}) };
    const key = name.no ?? name.id;
    if (key !== undefined) known.set(type, (known.get(type) ?? new Map<string, Name>()).set(key, name));
    const action = fields[`${type}_action`];
    if (typeof action === 'string') had.add(`${type}.${action}`);
    for (const [name, one] of Object.entries(fields)) {
      if (one !== null && !(Array.isArray(one) && one.length === 0)) had.add(name.replace('_', '.'));
      learn(one, had);
    }
  }
}

/** Asks all roots once; what is found on the way fills the arguments of the next time. */
async function askAll(actor: Actor | null, had: Set<string>, time: number): Promise<string[]> {
  const faults: string[] = [];
  const oneOf = (type: string) => {
    const all = [...(known.get(type)?.values() ?? [])];
    return all[time % all.length];
  };
  for (const root of roots) {
    const call = callOf(oneOf, root, time);
    if (call === null) continue;
    const type = getNamedType(root.type);
    const inside = new WholeSelection(schema, oneOf, had, time).of(type, DEPTH);
    const query = isLeafType(type) ? `{ ${call} }` : `{ ${call} { ${inside} } }`;
    const { data, errors = [] } = await ask(database, actor, { query });
    faults.push(
      ...errors
        .filter(({ extensions }) => extensions.code === undefined)
        .map(
          ({ path, message }) =>
            `${path?.filter((step) => typeof step === 'string').join('.') ?? query}: ${message}`,
        ),
    );
    learn(data, had);
  }
  return [...new Set(faults)];
}

const TIMES = 4;

const EACH_ROLE: readonly (readonly [string, string | null])[] = [
  ['公众', null],
  ...new Map(accounts.map(({ roles, login }) => [roles.join('、'), login])).entries(),
];

/** Turns so far: each role goes on where the one before stopped, so that more than the first objects of a type are asked for. */
let turn = 0;

describe('没有一处是服务的差错', () => {
  it.each(EACH_ROLE)('%s', async (_, login) => {
    const actor = login === null ? null : await actorOf(login);
    const had = new Set<string>();
    for (const last = turn + TIMES; turn < last; turn++) expect(await askAll(actor, had, turn)).toEqual([]);
    for (const place of had) reached.add(place);
  });
});

/** Places of objects that a question can come to. */
function placesOf(schema: GraphQLSchema): string[] {
  const seen = new Set<string>();
  const places: string[] = [];
  const walk = (type: GraphQLNamedType): void => {
    if (isLeafType(type) || seen.has(type.name)) return;
    seen.add(type.name);
    if (isAbstractType(type)) return schema.getPossibleTypes(type).forEach(walk);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      // An action that is offered to somebody.
      if (field.name === 'action' && isEnumType(inner) && type.name.endsWith('Offer'))
        places.push(...inner.getValues().map(({ name }) => `${type.name}.${name}`));
      if (!isLeafType(inner)) places.push(`${type.name}.${field.name}`);
      walk(inner);
    }
  };
  for (const root of roots) walk(getNamedType(root.type));
  return places;
}

it('合同里可以问到的各处，大部分在演示县里有内容', () => {
  const places = placesOf(schema);
  const empty = places.filter((place) => !reached.has(place));
  console.info(`${places.length} places of objects, nowhere anything: ${empty.length}`);
  expect(empty.length / places.length).toBeLessThan(0.33);
});
