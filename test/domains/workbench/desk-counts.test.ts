import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { readPlanned } from '#server/ground/kernel/read.ts';
import { ask, contextOf } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { statementsOf } from '#test/kernel/statements.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
await buildPublishedCatalogue(database, people, {});

const COUNTS = '{ workbench { tasks { key kind path count } } }';
const DESK = '{ workbench { nextDueOn tasks { key kind path count } recent { at } } }';

/** How many statements the console's frame costs this person, and what it says. */
async function counted(actor: Actor, query = COUNTS) {
  const [statements, { data, errors }] = await statementsOf(() => ask(database, actor, { query }));
  expect(errors).toBeUndefined();
  const { tasks } = data?.workbench as unknown as { tasks: { key: string; path: string }[] };
  return { statements, tasks };
}

// Rules are read in several statements once, and in one from then on.
await counted(people.clerk);

it('每页都问的待办：看得见同样记录的，一条语句问完', async () => {
  // Three scopes (own posts, turns of decisions, calls), each: begin, scope, one select; and the rules once.
  expect((await counted(people.clerk)).statements).toBe(10);
  // A reader of the whole county has one scope for their posts and for the turns, and calls.
  expect((await counted(people.justiceStaff)).statements).toBe(7);
  expect((await counted(people.secrecy)).statements).toBe(7);
  // For somebody with no tasks, only the rules and everybody's possible tasks are queried.
  expect((await counted(people.admin)).statements).toBe(4);
});

it('待办多了，语句不多', async () => {
  const before = await counted(people.clerk);
  for (const state of ['DRAFT', 'IN_REVIEW'] as const) await buildConsultation(database, people, { state });
  const closed = await buildConsultation(database, people, { feedbackDueOn: '2027-01-05' });
  await buildComment(database, closed);
  const after = await counted(people.clerk);
  expect(after.tasks.length).toBeGreaterThan(before.tasks.length);
  expect(after.statements).toBe(before.statements);
});

it('栏目上的数字和工作台的清单出自同一次查询', async () => {
  for (const actor of [people.clerk, people.lead, people.secrecy, people.justiceStaff])
    expect((await counted(actor)).tasks).toEqual((await counted(actor, DESK)).tasks);
});

it('每页必读的只计划一次', async () => {
  const show = (name: string) =>
    readPlanned(contextOf(database, people.clerk), null, async (db) => {
      const { rows } = await sql<Record<string, string>>`show ${sql.raw(name)}`.execute(db);
      return rows[0]?.[name];
    });
  expect([await show('plan_cache_mode'), await show('jit')]).toEqual(['force_generic_plan', 'off']);
});
