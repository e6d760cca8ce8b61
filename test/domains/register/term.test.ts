/** 任期将满的提醒 and the data retained of people no longer in the register. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { jobs } from '#server/domains/register/register.jobs.ts';
import { ask as query, auditTrail } from '#test/kernel/ask.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { questions } from './questions.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { govOffice, clerk, units } = people;
const second = await buildActor(database, units.office, [Role.GOV_OFFICE_STAFF], '政办丁');
const ask = questions(database);
const MAIL = { contactKind: 'EMAIL', contact: 'zhou@lanxi.example', termEndsOn: '2026-12-31' };
const remind = () => jobs['remind-of-terms']({}, database.services);
const purge = () => jobs['purge-representative-contacts']({}, database.services);
const letters = () =>
  database.sql<{ subject: string; body: string; to: string }>(
    `select subject, body, recipient_masked as to from message where kind = 'TERM_ENDING' order by created_at`,
  );
const actions = async (action: string) =>
  (await auditTrail(database)).filter(([one]) => one === action).length;
const contacts = async () =>
  (await database.sql<{ n: number }>('select count(*)::int as n from representative_contact'))[0]?.n;

beforeEach(async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  await database.sql('truncate representative, message cascade');
});

describe('任期届满前90日、30日提醒', () => {
  it('各提醒一次，重复运行、同时运行不再提醒；届满后状态自行变为届满', async () => {
    const one = await ask.active(govOffice, second, MAIL);
    await Promise.all([remind(), remind()]);
    await remind();
    expect(await letters()).toEqual([
      {
        subject: '社会公众代表任期将满',
        to: 'z***@lanxi.example',
        body: expect.stringContaining('2026年12月31日'),
      },
    ]);
    await database.setClock('2026-12-01T02:00:00Z');
    await remind();
    await remind();
    expect(await letters()).toHaveLength(2);
    const changes = (await ask.one(govOffice, one)).result?.changes as { event: string; note: string }[];
    expect(changes.filter(({ event }) => event === 'remind').map(({ note }) => note)).toEqual([
      '任期至2026年12月31日，届满前90日',
      '任期至2026年12月31日，届满前30日',
    ]);
    await database.setClock('2027-01-01T02:00:00Z');
    await remind();
    expect(await letters()).toHaveLength(2);
    expect((await ask.one(govOffice, one)).result).toMatchObject({ state: 'EXPIRED' });
  });

  it('没有留电子邮箱的，由政府办打电话告知，只记一次', async () => {
    const before = await actions('representative.reminded');
    const one = await ask.active(govOffice, second, { termEndsOn: '2026-12-31' });
    await remind();
    await remind();
    const told = await database.sql('select status, unit_id from message where recipient_id = $1', [one.id]);
    expect(told).toEqual([{ status: 'TO_CALL', unit_id: govOffice.unitId }]);
    expect(await actions('representative.reminded')).toBe(before + 1);
  });

  it('续任以后，新任期另行提醒；暂停的不提醒', async () => {
    const one = await ask.active(govOffice, second, MAIL);
    await remind();
    const { result } = await ask.renew(govOffice, one, '2027-02-01');
    await remind();
    expect(await letters()).toHaveLength(2);
    await ask.suspend(govOffice, result!, '本人出国进修半年。');
    await database.setClock('2027-01-20T02:00:00Z');
    await remind();
    expect(await letters()).toHaveLength(2);
  });
});

describe('政府办的待办', () => {
  const tasksOf = async (actor: typeof govOffice) => {
    const { data } = await query(database, actor, {
      query: '{ workbench { tasks { kind detail path count dueOn } } }',
    });
    const { tasks } = data?.workbench as unknown as { tasks: { kind: string }[] };
    return tasks.filter(({ kind }) => kind.endsWith('REPRESENTATIVES'));
  };

  it('等待核实的由另一人看到，任期将满的都看到；单位没有这样的待办', async () => {
    await ask.enter(govOffice);
    await ask.active(govOffice, second, MAIL);
    const ending = {
      kind: 'RENEW_REPRESENTATIVES',
      detail: '1名代表任期将满，续任或者另请他人',
      path: '/gongzuotai/daibiao?zhuangtai=ACTIVE&cixu=TERM_END',
      count: 1,
      dueOn: '2026-12-31',
    };
    expect(await tasksOf(govOffice)).toEqual([ending]);
    expect(await tasksOf(second)).toEqual([
      {
        kind: 'VERIFY_REPRESENTATIVES',
        detail: '1人的推荐或者申请等待核实',
        path: '/gongzuotai/daibiao?zhuangtai=VERIFYING',
        count: 1,
        dueOn: '2026-12-05',
      },
      ending,
    ]);
    expect(await tasksOf(clerk)).toEqual([]);
  });
});

describe('离开代表库以后，联系方式满两年删除', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    [
      '不予入库的',
      async () => ask.reject(govOffice, (await ask.enter(clerk)).result!, '不再居住在本县。'),
      '2028-11-20',
    ],
    [
      '退出的',
      async () => ask.retire(govOffice, await ask.active(govOffice, second), '本人书面提出退出。'),
      '2028-11-20',
    ],
    ['任期届满没有续任的', () => ask.active(govOffice, second, { termEndsOn: '2026-12-31' }), '2028-12-31'],
  ])('%s', async (_, leave, last) => {
    await leave();
    const before = await actions('representative.contactPurged');
    await database.setClock(`${last}T02:00:00Z`);
    await purge();
    expect(await contacts()).toBe(1);
    await database.setClock(`${last}T17:00:00Z`);
    await purge();
    await purge();
    expect(await contacts()).toBe(0);
    expect(await actions('representative.contactPurged')).toBe(before + 1);
  });

  it('在任的、等待核实的不删除', async () => {
    await ask.active(govOffice, second, { termStartsOn: '2026-11-20', termEndsOn: '2029-11-19' });
    await ask.enter(clerk);
    await database.setClock('2029-11-19T02:00:00Z');
    await purge();
    expect(await contacts()).toBe(2);
  });

  it.each(['PUBLIC', 'CLOSED'] as const)(
    '受邀议题（%s）的决策有案件在办、已登记暂缓的不删除，解除以后删除',
    async (disclosure) => {
      const one = await ask.active(govOffice, second);
      const decision = await buildDecision(database, people);
      const items = [{ title: '养老规划', disclosure, decisionId: decision.id }];
      const { id, itemIds } = await buildMeeting(database, people, { items });
      await database.sql(
        `insert into invitation (id, meeting_id, item_id, representative_id, addressee, capacity, category, quota, stage, created_at)
         values (gen_random_uuid(), $1, $2, $3, '周映雪', 'REPRESENTATIVE', 'RESIDENT', '群众', 'DRAFT', app_now())`,
        [id, itemIds[0], one.id],
      );
      const [hold] = await database.sql<{ id: string }>(
        `insert into contact_hold (id, decision_id, ground, reason, placed_by_id, placed_by_name, placed_at)
         values (gen_random_uuid(), $1, 'LITIGATION', '行政诉讼一审，县人民法院办理。', $2, '政办', app_now()) returning id`,
        [decision.id, govOffice.id],
      );
      await ask.retire(govOffice, one, '本人书面提出退出。');
      await database.setClock('2029-01-01T02:00:00Z');
      await purge();
      expect(await contacts()).toBe(1);
      await database.sql('update contact_hold set lifted_at = app_now() where id = $1', [hold?.id]);
      await purge();
      expect(await contacts()).toBe(0);
    },
  );
});
