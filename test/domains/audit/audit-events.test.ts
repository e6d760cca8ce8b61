import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { answered } from '#test/domains/identity/at-the-door.ts';

const database = await testDatabase();
const { admin, auditor, lead, clerk, units } = await buildPeople(database);

interface Event {
  action: string;
  at: string;
  targetId: string | null;
}
interface Page {
  nodes: Event[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const EVENTS = `query ($filter: AuditFilter, $first: Int, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    nodes { id action outcome actorName role unitName address at targetKind targetId detail }
    pageInfo { endCursor hasNextPage } } }`;
const events = (variables: Record<string, unknown>, actor = auditor) =>
  ask(database, actor, { query: EVENTS, variables });
const page = async (variables: Record<string, unknown>) =>
  answered(await events(variables), 'auditEvents') as Page;
const found = async (filter: object) => (await page({ filter })).nodes.map(({ targetId }) => targetId);

/** Five events, two of them at the same instant, one of them just after midnight in Shanghai. */
await database.sql(
  `insert into audit_event (id, action, outcome, actor_id, actor_name, role, unit_id, unit_name, address, at, target_kind, target_id)
   select gen_random_uuid(), action, outcome, $1::uuid, '负责人乙', 'UNIT_LEAD', null, '县住房和城乡建设局', '10.0.0.1', at::timestamptz, 'consultation', target
   from (values
     ('consultation.opened', 'REFUSED', '2026-11-10T02:00:00Z', 'c1'),
     ('consultation.opened', 'DONE', '2026-11-10T02:00:01Z', 'c2'),
     ('consultation.extended', 'DONE', '2026-11-11T02:00:00Z', 'c3'),
     ('consultation.extended', 'DONE', '2026-11-11T02:00:00Z', 'c4'),
     ('report.published', 'DENIED', '2026-11-11T16:00:00Z', 'c5')) as e (action, outcome, at, target)`,
  [lead.id],
);

describe('审计日志', () => {
  it.each(Object.values(Role).filter((role) => role !== Role.AUDITOR && role !== Role.SYS_ADMIN))(
    '%s看不到',
    async (role) => {
      const actor = await buildActor(database, units.housing, [role]);
      expect(codesOf(await events({}, actor))).toEqual(['FORBIDDEN']);
    },
  );

  it('没有登录的看不到；审计员和系统管理员看得到', async () => {
    expect(codesOf(await ask(database, null, { query: EVENTS }))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await events({}, admin))).toBeUndefined();
    expect(codesOf(await events({}, auditor))).toBeUndefined();
  });

  it('谁、什么岗位、哪个单位、何时、从哪里、对什么、结果如何', async () => {
    const { nodes } = await page({ filter: { targetId: 'c1' } });
    expect(nodes).toMatchObject([
      {
        action: 'consultation.opened',
        outcome: 'REFUSED',
        actorName: '负责人乙',
        role: 'UNIT_LEAD',
        unitName: '县住房和城乡建设局',
        address: '10.0.0.1',
        at: '2026-11-10T02:00:00.000Z',
        targetKind: 'consultation',
      },
    ]);
  });

  it.each([
    ['按事项', { action: 'consultation.opened' }, ['c2', 'c1']],
    ['事项须完全一致', { action: 'consultation' }, []],
    ['按结果', { outcome: 'DENIED' }, ['c5']],
    ['按日，首日计入', { from: '2026-11-11', action: 'consultation.opened' }, []],
    ['按日，北京时间零时起算', { from: '2026-11-12' }, ['c5']],
    ['按日，末日计入', { to: '2026-11-10' }, ['c2', 'c1']],
    ['按对象', { targetId: 'c3' }, ['c3']],
    ['几项同时', { action: 'consultation.opened', outcome: 'DONE', to: '2026-11-10' }, ['c2']],
  ])('%s', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it('按人', async () => {
    expect(await found({ actorId: lead.id })).toHaveLength(5);
    expect(await found({ actorId: clerk.id })).toEqual([]);
    expect(codesOf(await events({ filter: { actorId: 'x' } }))).toEqual(['BAD_USER_INPUT']);
  });

  it('由近及远，逐页看完，同一时刻的也不重不漏', async () => {
    const seen: (string | null)[] = [];
    let after: string | null = null;
    do {
      const next: Page = await page({ filter: { actorId: lead.id }, first: 1, after });
      seen.push(...next.nodes.map(({ targetId }) => targetId));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after);
    expect(seen[0]).toBe('c5');
    expect(new Set(seen.slice(1, 3))).toEqual(new Set(['c3', 'c4']));
    expect(seen.slice(3)).toEqual(['c2', 'c1']);
  });

  it.each(['x', 'WyJ4IiwieSJd', 'WyIyMDI2LTExLTExVDAyOjAwOjAwLjAwMFoiLCJ4Il0'])(
    '翻页位置“%s”不是本平台给出的，不收',
    async (after) => {
      expect(codesOf(await events({ after }))).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('应用的数据库角色只能增加和读取', async () => {
    const { system } = database.services;
    await expect(system.query(`update audit_event set outcome = 'DONE'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(system.query('delete from audit_event')).rejects.toThrow(/permission denied/);
    await expect(system.query('truncate audit_event')).rejects.toThrow(/permission denied/);
  });
});
