/** 名册的查阅: filters, orders and pages; what everybody is counted as; to whom it is open. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { RepresentativeCategory as C } from '#server/law/register/representative-category.ts';
import { RepresentativeState as S } from '#server/law/register/representative-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { buildRepresentatives } from '#test/kernel/build-representative.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { govOffice, clerk, auditor, media, units } = people;
const leader = await buildActor(database, units.office, [Role.GOV_LEADER], '县领导');

const made = await buildRepresentatives(database, [
  { name: '陈立言', categories: [C.PARTY_DELEGATE], region: '城关镇', termEndsOn: '2027-12-31' },
  { name: '江秋菊', categories: [C.RESIDENT, C.WOMEN], region: '青石镇', termEndsOn: '2026-12-10' },
  { name: '石磊', categories: [C.ENTREPRENEUR], region: '城关镇', state: S.SUSPENDED, unitPost: '公交公司' },
  { name: '郑伯安', categories: [C.VETERAN_CADRE], region: '白茅乡', termEndsOn: '2026-11-19' },
  { name: '高远帆', categories: [C.RESIDENT], region: '临河乡', state: S.VERIFYING, fields: ['100%满意'] },
]);

/** 陈立言 was invited and came, 江秋菊 was invited twice; once long ago, once in vain. */
const invite = async (who: number, startsAt: string, stage: string) => {
  const { id, itemIds } = await buildMeeting(database, people, { startsAt });
  await database.sql(
    `insert into invitation (id, meeting_id, item_id, representative_id, addressee, capacity, category, quota, stage, sent_at, created_at)
     values (gen_random_uuid(), $1, $2, $3, '某代表', 'REPRESENTATIVE', 'RESIDENT', '群众', $4, app_now(), app_now())`,
    [id, itemIds[1], made[who]?.id, stage],
  );
};
await invite(0, '2026-10-15T06:30:00Z', 'ATTENDED');
await invite(0, '2025-11-19T06:30:00Z', 'ATTENDED');
await invite(1, '2026-09-15T06:30:00Z', 'DECLINED');
await invite(1, '2026-10-15T06:30:00Z', 'ABSENT');
await invite(1, '2026-10-16T06:30:00Z', 'CANCELLED');

const page = async (actor: Actor | null, variables: object = {}) => {
  const { data, errors } = await ask(database, actor, {
    query: `query($filter: RepresentativeFilter! = {}, $order: RepresentativeOrder! = NO, $first: Int, $after: String) {
      representatives(filter: $filter, order: $order, first: $first, after: $after) {
        nodes { name invited attended } pageInfo { endCursor hasNextPage } } }`,
    variables: { ...variables },
  });
  const found = data?.representatives as unknown as
    | {
        nodes: { name: string; invited: number; attended: number }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      }
    | undefined;
  return { ...found, names: found?.nodes.map(({ name }) => name), code: errors?.[0]?.extensions.code };
};
const ALL = ['陈立言', '江秋菊', '石磊', '郑伯安', '高远帆'];

describe('筛选和次序', () => {
  it.each<[string, object, string[]]>([
    ['在任', { state: 'ACTIVE' }, ['陈立言', '江秋菊']],
    ['暂停', { state: 'SUSPENDED' }, ['石磊']],
    ['任期届满不是在任', { state: 'EXPIRED' }, ['郑伯安']],
    ['类别，兼几类的都算', { category: 'WOMEN' }, ['江秋菊']],
    ['乡镇', { region: '城关镇' }, ['陈立言', '石磊']],
    ['单位中的字', { words: '公交' }, ['石磊']],
    ['编号', { words: 'D2026-0004' }, ['郑伯安']],
    ['领域中的百分号就是百分号', { words: '100%' }, ['高远帆']],
    ['下划线不是通配', { words: '_' }, []],
    ['几个条件同时', { region: '城关镇', state: 'ACTIVE', words: '陈' }, ['陈立言']],
  ])('%s', async (_, filter, names) => {
    expect((await page(govOffice, { filter })).names).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['LATEST', ALL.toReversed()],
    ['NO', ALL],
    ['TERM_END', ['郑伯安', '江秋菊', '陈立言', '石磊', '高远帆']],
    ['INVITED_LEAST', ['石磊', '郑伯安', '高远帆', '陈立言', '江秋菊']],
    ['INVITED_MOST', ['江秋菊', '陈立言', '高远帆', '郑伯安', '石磊']],
  ])('次序%s，两人一页翻完，不重不漏', async (order, names) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 3; pages += 1) {
      const one: Awaited<ReturnType<typeof page>> = await page(govOffice, { order, first: 2, after });
      seen.push(...(one.names ?? []));
      after = one.pageInfo?.endCursor ?? null;
      expect(one.pageInfo?.hasNextPage).toBe(pages < 2);
    }
    expect(seen).toEqual(names);
  });

  it('次数只计近12个月发出、没有取消的', async () => {
    const { nodes } = await page(govOffice);
    expect(nodes?.slice(0, 3)).toEqual([
      { name: '陈立言', invited: 1, attended: 1 },
      { name: '江秋菊', invited: 2, attended: 0 },
      { name: '石磊', invited: 0, attended: 0 },
    ]);
  });

  it('别处的游标不认', async () => {
    expect((await page(govOffice, { after: 'x' })).code).toBe('BAD_USER_INPUT');
  });
});

describe('概况和经历', () => {
  it('各状态人数、乡镇、90日内届满的人数', async () => {
    const { data } = await ask(database, govOffice, {
      query: '{ registerSummary { total ending regions states { state count } } }',
    });
    expect(data?.registerSummary).toMatchObject({ total: 5, ending: 1 });
    const { states, regions } = data?.registerSummary as unknown as {
      states: { state: string; count: number }[];
      regions: string[];
    };
    expect(new Set(regions)).toEqual(new Set(['城关镇', '青石镇', '白茅乡', '临河乡']));
    expect(Object.fromEntries(states.map(({ state, count }) => [state, count]))).toEqual({
      VERIFYING: 1,
      ACTIVE: 2,
      SUSPENDED: 1,
      EXPIRED: 1,
      RETIRED: 0,
      REJECTED: 0,
    });
  });

  it('列席经历近的在前；单位只看到次数，看不到经历', async () => {
    await database.sql('update representative set nominated_by_unit_id = $1 where name = $2', [
      clerk.unitId,
      '江秋菊',
    ]);
    const query = `{ representative(no: "D2026-0002") { invited invitations { meetingNo stage item } } }`;
    const office = (await ask(database, govOffice, { query })).data?.representative;
    expect(office).toMatchObject({ invited: 2 });
    expect(
      (office as unknown as { invitations: { stage: string }[] }).invitations.map(({ stage }) => stage),
    ).toEqual(['CANCELLED', 'ABSENT', 'DECLINED']);
    const unit = (await ask(database, clerk, { query })).data?.representative;
    expect(unit).toEqual({ invited: 2, invitations: null });
  });
});

describe('对谁开放', () => {
  it('政府办、领导、审计看全部，单位看本单位推荐的，其他岗位和公众看不到', async () => {
    for (const actor of [govOffice, leader, auditor]) expect((await page(actor)).names).toEqual(ALL);
    expect((await page(clerk)).names).toEqual(['江秋菊']);
    expect((await page(media)).code).toBe('FORBIDDEN');
    expect((await page(null)).code).toBe('UNAUTHENTICATED');
    for (const [actor, code] of [
      [media, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const) {
      const { errors } = await ask(database, actor, { query: '{ registerSummary { total } }' });
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
  });
});
