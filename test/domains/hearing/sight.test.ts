import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { ask, contextOf } from '#test/kernel/ask.ts';
import { AT, courseOf } from './course.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database, people, planned, read: seen, announced, signUpInput, done } = room;
const course = courseOf(room);

const TABLES = ['hearing', 'hearing_notice', 'hearing_draw', 'hearing_participant', 'hearing_entry'];
const PRIVATE = ['sign_up', 'sign_up_person', 'hearing_contact', 'hearing_report'];
const COLUMNS: Readonly<Record<string, string>> = { hearing: 'id', sign_up: 'subject_id' };

/** How many rows of each table of this hearing the actor's own scope leaves them, whatever the code asks. */
const rowsFor = async (actor: Actor | null, id: string) => {
  const count = async (db: Db, table: string) => {
    const own = sql`${sql.ref(COLUMNS[table] ?? 'hearing_id')} = ${id}`;
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
      where ${table === 'sign_up_person' ? sql`sign_up_id in (select s.id from sign_up s where s.subject_id = ${id})` : own}`.execute(
      db,
    );
    return rows[0]?.count ?? -1;
  };
  return read(contextOf(database, actor), async (db) => {
    const counts: Record<string, number> = {};
    for (const table of [...TABLES, ...PRIVATE]) counts[table] = await count(db, table);
    return counts;
  });
};
const nothing = Object.fromEntries([...TABLES, ...PRIVATE].map((table) => [table, 0]));

describe('谁看得到什么，由数据库的行级安全把关', () => {
  it('筹备中的，只有本单位看得到', async () => {
    const { id, no } = await planned();
    for (const actor of [null, people.otherClerk, people.secrecy, people.admin]) {
      expect(await rowsFor(actor, id)).toEqual(nothing);
      expect(await seen(actor, no)).toBeNull();
    }
    expect(await rowsFor(people.clerk, id)).toMatchObject({ hearing: 1 });
  });

  it('公告以后公众看到公告和承诺值，看不到报名和联系方式；管理员也看不到', async () => {
    const { id } = await announced();
    await database.setClock(AT.signUp);
    await done(null, 'signUpForHearing', { input: signUpInput(id, '13800000001') });
    for (const actor of [null, people.otherClerk, people.admin, people.secrecy])
      expect(await rowsFor(actor, id)).toEqual({
        ...nothing,
        hearing: 1,
        hearing_notice: 2,
        hearing_draw: 1,
      });
    // The sign-up's contact and the sealed seed of the draw.
    expect(await rowsFor(people.clerk, id)).toMatchObject({
      sign_up: 1,
      sign_up_person: 1,
      hearing_contact: 1,
    });
    expect(await rowsFor(people.auditor, id)).toMatchObject({
      sign_up: 1,
      sign_up_person: 0,
      hearing_contact: 0,
    });
  });

  it('名单、记录、报告都在公布以后才看得到', async () => {
    await database.setClock('2026-11-23T00:30:00Z');
    const { id } = await course.confirmed();
    expect(await rowsFor(null, id)).toMatchObject({
      hearing_participant: 5,
      hearing_entry: 0,
      hearing_report: 0,
    });
  });

  it('到场旁听人和记者的姓名公众看不到，人数看得到', async () => {
    await database.setClock('2026-11-23T00:30:00Z');
    const { no } = await course.held();
    const names = async (actor: Actor | null) =>
      (
        await ask(database, actor, {
          query: 'query($no: String!) { hearing(no: $no) { observers press observersCame pressCame chair } }',
          variables: { no },
        })
      ).data?.hearing;
    expect(await names(null)).toEqual({
      observers: [],
      press: [],
      observersCame: 1,
      pressCame: 1,
      chair: '王主持',
    });
    expect(await names(people.clerk)).toMatchObject({ observers: ['旁听甲'] });
  });
});

describe('列表：正在报名、即将举行、已经举行、已取消', () => {
  it('各归各类，日期近的在前，一页一页翻得完', async () => {
    const list = async (state: string | null, first = 100, after: string | null = null) => {
      const { data, errors } = await ask(database, null, {
        query: `query($state: HearingState, $first: Int, $after: String) {
          hearings(state: $state, first: $first, after: $after) { nodes { no stage heldOn } pageInfo { endCursor hasNextPage } } }`,
        variables: { state, first, after },
      });
      if (errors) throw new Error(JSON.stringify(errors));
      return data?.hearings as unknown as {
        nodes: { no: string; stage: string; heldOn: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    await database.setClock('2026-11-23T00:30:00Z');
    const late = await announced({ heldOn: '2027-03-01' });
    const gone = await announced();
    await done(people.lead, 'cancelHearing', {
      id: gone.id,
      version: gone.version,
      reason: '调价方案已经撤回。',
    });
    await database.setClock(AT.signUp);
    const nos = async (state: string | null) => (await list(state)).nodes.map(({ no }) => no);
    expect((await nos('SIGN_UP'))[0]).toBe(late.no);
    expect((await nos('COMING'))[0]).toBe(late.no);
    expect(await nos('CANCELLED')).toEqual([gone.no]);
    expect((await list('HELD')).nodes.every(({ stage }) => ['HELD', 'RECORD_SIGNED'].includes(stage))).toBe(
      true,
    );
    const all = await nos(null);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await list(null, 2, after);
      paged.push(...nodes.map(({ no }) => no));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(paged).toEqual(all);
  });

  it('别的单位看不到的，按单位查也查不到；编号不成样子的没有', async () => {
    const { id } = await planned();
    const ofUnit = async (actor: Actor | null, unitId: string) => {
      const { data } = await ask(database, actor, {
        query: 'query($unitId: ID!) { hearings(unitId: $unitId, first: 100) { nodes { id } } }',
        variables: { unitId },
      });
      return (data?.hearings as unknown as { nodes: { id: string }[] }).nodes.map((one) => one.id);
    };
    expect(await ofUnit(people.clerk, people.clerk.unitId)).toContain(id);
    expect(await ofUnit(people.otherClerk, people.clerk.unitId)).not.toContain(id);
    expect(await ofUnit(null, crypto.randomUUID())).toEqual([]);
  });
});
