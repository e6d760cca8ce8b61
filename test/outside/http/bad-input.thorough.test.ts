import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { Role } from '#server/law/people/role.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { DOOR_POLICY } from '#test/kernel/door-policy.ts';
import { PAPER_POLICY } from '#test/kernel/door-policy-paper.ts';
import { buildActor, buildUnit } from '#test/kernel/people.ts';
import { openSite, signedIn } from './open-site.ts';

const database = await testDatabase();
const unit = await buildUnit(database, 'everything');
const everyone = await buildActor(database, unit, Object.values(Role));
const site = await openSite(database);
const { cookie } = await signedIn(database, everyone);
const schema = await buildContract();
const fields = Object.values(schema.getMutationType()?.getFields() ?? {});

/** Mutations that change something whatever is typed, or that only the requester themselves concerns. */
const WITHOUT_INPUT = new Set(['signOut']);

/** Tables that a refused mutation may write to: the audit, sessions and their traces. */
const TRACES = `'audit_event', 'session', 'sign_in_attempt', 'clock_offset', 'content_version'`;
const tables = await database.sql<{ name: string }>(
  `select table_name as name from information_schema.tables
   where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in (${TRACES}) order by 1`,
);
// Each row that is written to, and stays written, is noted; what is rolled back takes its note along.
await database.sql('create table noted_change (name text)');
await database.sql(`create function note_change() returns trigger language plpgsql security definer
  set search_path = public as $$ begin insert into noted_change values (tg_table_name); return null; end $$`);
for (const { name } of tables)
  await database.sql(
    `create trigger zz_note after insert or update or delete on "${name}" for each row execute function note_change()`,
  );

/** The tables written to since this was asked last. */
const changed = () =>
  database.sql<{ name: string }>(
    'with noted as (delete from noted_change returning name) select distinct name from noted',
  );

it('写过的表都记得下来', async () => {
  await database.sql('update unit set name = name');
  expect(await changed()).toEqual([{ name: 'unit' }]);
});

type Filling = (type: GraphQLInputType) => unknown;

/** A value for every part of an argument, its leaves made by `leaf`. */
const filled =
  (leaf: (name: string) => unknown): Filling =>
  (type) => {
    if (isNonNullType(type)) return filled(leaf)(type.ofType);
    if (isListType(type)) return [filled(leaf)(type.ofType)];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields()).map((one) => [one.name, filled(leaf)(one.type)]),
      );
    return leaf(getNamedType(type).name);
  };

/** Of one byte each, so that several of them stay within what a request may weigh and reach the rule of each field. */
const LONG = 'a'.repeat(210_000);
const PLAIN: Record<string, unknown> = {
  Int: 1,
  Boolean: true,
  CalendarDay: '2026-12-07',
  Instant: '2026-12-07T09:00:00Z',
};
const leafOf = (text: unknown) => (name: string) =>
  name in PLAIN ? PLAIN[name] : name === 'ID' ? randomUUID() : text;

const CASES: readonly (readonly [title: string, fill: Filling | null])[] = [
  ['什么也没填', null],
  ['类型不对', filled(() => ({ wrong: [1] }))],
  [
    '日期、整数不成样子',
    filled((name) => ({ Int: 'x', CalendarDay: '2026-02-30', Instant: '昨天' })[name] ?? randomUUID()),
  ],
  ['文字含有不能保存的字符', filled(leafOf('a\u0000b'))],
  ['文字长得离谱', filled(leafOf(LONG))],
  ['样子都对，所指的不存在', filled(leafOf('测试文字，足够长的一段说明。'))],
];

async function sent(name: string, fill: Filling | null) {
  const field = schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(name);
  const declared = field.args.map((one) => `$${one.name}: ${one.type.toString()}`).join(', ');
  const given = field.args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type))
    ? ''
    : '{ __typename ... on Refusal { findings { code message } } }';
  const open =
    selection.includes('Refusal') && !field.type.toString().includes('OrRefusal')
      ? '{ __typename }'
      : selection;
  const variables = fill ? Object.fromEntries(field.args.map((one) => [one.name, fill(one.type)])) : {};
  const query = `mutation(${declared}) { result: ${name}(${given}) ${open} }`;
  return site.graphql({ query, variables }, { cookie, origin: site.url });
}

describe.each(fields.map(({ name }) => name).filter((name) => !WITHOUT_INPUT.has(name)))('%s', (name) => {
  it('填得不对，答复说明原因而不出错，什么也不改变', async () => {
    expect({ ...DOOR_POLICY, ...PAPER_POLICY }).toHaveProperty(name);
    for (const [title, fill] of CASES) {
      const answer = await sent(name, fill);
      const text = await answer.text();
      const body = JSON.parse(text) as {
        data?: { result?: { __typename?: string } | number | null } | null;
        errors?: { message: string; extensions: { code?: string } }[];
      };
      expect([title, answer.status < 500], text.slice(0, 300)).toEqual([title, true]);
      const codes = body.errors?.map(({ extensions }) => extensions.code) ?? [];
      expect(codes, title).not.toContain('INTERNAL_SERVER_ERROR');
      expect(codes.every(Boolean), title).toBe(true);
      const { result } = body.data ?? {};
      const refused = typeof result === 'object' && result?.__typename === 'Refusal';
      // Of several receipts each has its answer; none of these opens anything.
      const nothing = Array.isArray(result) && result.every((one) => one === null);
      const harmless = nothing || result === 0 || result === null || result === undefined;
      expect(codes.length > 0 || refused || harmless, `${title}: ${text.slice(0, 200)}`).toBe(true);
    }
    expect(await changed()).toEqual([]);
  });
});
