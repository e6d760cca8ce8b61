/** 请批告知领导，批示告知请批的人；领导的工作台有待办。 */
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { approve, askFor } from './approvals.ts';

const database = await testDatabase({ now: '2026-11-16T01:00:00Z' });
const people = await buildPeople(database);
const { clerk } = people;
const leader = await buildActor(database, people.units.office, [Role.GOV_LEADER]);
const KIND = 'SHORTENED_PERIOD';
const shortenReason =
  '气象部门预报首轮强寒潮将于11月底影响我县，供热主体须在11月30日前完成燃料储备和管网注水。';
const build = () =>
  buildConsultation(database, people, { state: 'APPROVED', closesOn: '2026-11-26', shortenReason });

describe('告知', () => {
  it('请批告知领导，批示告知承办单位；领导的工作台有待办', async () => {
    const { id } = await build();
    const asked = await askFor(database, clerk, KIND, id);
    const topics = async () =>
      (
        await database.sql<{ topic: string }>(
          'select distinct topic from message where about_id = $1 order by 1',
          [asked.id],
        )
      ).map(({ topic }) => topic);
    expect(await topics()).toEqual(['approval-asked']);
    const tasks = async () =>
      (
        (await ask(database, leader, { query: '{ workbench { tasks { kind path } } }' })).data as never as {
          workbench: { tasks: { kind: string; path: string }[] };
        }
      ).workbench.tasks.filter(({ kind }) => kind === 'APPROVE_ASKED').length;
    const before = await tasks();
    expect(before).toBeGreaterThan(0);
    await approve(database, leader, asked);
    expect(await topics()).toEqual(['approval-answered', 'approval-asked']);
    expect(await tasks()).toBe(before - 1);
  });
});
