import type { Pool } from 'pg';
import { expect, it } from 'vitest';
import { leaveClock, moveClock, tellingOwner } from '#server/outside/demo/telling-clock.ts';
import { dayOf as dayOfToday } from '#server/law/calendar/calendar-day.ts';
import { ask } from './ask.ts';
import { testDatabase } from './database.ts';

const database = await testDatabase({ now: '2026-12-07T15:59:59.000Z' });

it('时间只有一个来源：数据库的 app_now()，民用日期按北京时间', async () => {
  const before = await ask(database, null, { query: '{ serverTime { today } }' });
  expect(before.data).toEqual({ serverTime: { today: '2026-12-07' } });
  await database.setClock('2026-12-07T16:00:00.000Z');
  const after = await ask(database, null, { query: '{ serverTime { today } }' });
  expect(after.data).toEqual({ serverTime: { today: '2026-12-08' } });
});

it('放到某一刻的时钟，再也不会早于那一刻', async () => {
  const instant = '2026-12-07T16:00:00.000Z';
  for (let time = 0; time < 100; time += 1) {
    await database.setClock(instant);
    const [row] = await database.sql('select app_now() >= $1::timestamptz as reached', [instant]);
    expect(row).toEqual({ reached: true });
  }
});

it('讲述演示县的连接有自己的时钟，拨动它，别人的时间不变', async () => {
  const owner = tellingOwner(database.ownerUrl);
  const dayOf = async (asked: { query: Pool['query'] }) =>
    (await asked.query<{ day: string }>('select app_today()::text as day')).rows[0]?.day;
  const { system } = database.services;
  await database.setClock('2026-12-08T02:00:00Z');
  await moveClock(owner, Date.parse('2026-03-02T02:00:00Z') - Date.now());
  expect([await dayOf(owner), await dayOf(system)]).toEqual(['2026-03-02', '2026-12-08']);
  await leaveClock(owner);
  expect([await dayOf(owner), await dayOf(system)]).toEqual([dayOfToday(new Date()), '2026-12-08']);
  await owner.end();
});

it('应用的数据库角色不能改动时钟，审计记录只能增加', async () => {
  const { database: orm } = database.services;
  const run = (text: string) => orm.em.getConnection().execute(text);
  await expect(run('update clock_offset set milliseconds = 0')).rejects.toThrow(/permission denied/);
  await expect(run('update audit_event set action = $$x$$')).rejects.toThrow(/permission denied/);
  await expect(run('delete from comment')).rejects.toThrow(/permission denied/);
});
