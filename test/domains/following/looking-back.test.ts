/**
 * 回看: the job of a minute looks at little, that of a day at all; backdated publications are notified all the same, and
 * once.
 */
import { expect, it } from 'vitest';
import { mailingServices } from './following.ts';
import { followingCounty } from './county.ts';

const { database, people, following, follow, clock, mailbox, id } = await followingCounty();

/** A notice that is written now and dated back. */
const datedBack = (hours: number, reason: string) =>
  database.sql(
    `insert into consultation_notice (id, consultation_id, kind, reason, by_id, at)
     values (gen_random_uuid(), $1, 'CORRECTED', $2, $3, app_now() - make_interval(hours => $4::int))`,
    [id, reason, people.clerk.id, hours],
  );
const bodies = async () => (await following.minute()).map(({ body }) => body);

it('写在前、提交在后的，下一分钟就告知', async () => {
  await follow();
  await clock(20, '12:00');
  await following.minute();
  await clock(20, '12:01');
  await datedBack(0, '');
  await database.sql(
    `update consultation_notice set at = app_now() - interval '50 minutes', reason = '晚提交的'`,
  );
  const told = await bodies();
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('晚提交的');
  expect(await bodies()).toEqual([]);
});

it('日期倒填几天的，一天之内告知，只告知一次', async () => {
  await follow();
  await clock(23, '10:00');
  await following.minute();
  await clock(23, '11:00');
  await datedBack(48, '倒填的');
  expect(await bodies()).toEqual([]);
  await clock(24, '10:01');
  const told = await bodies();
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('倒填的');
  await clock(25, '10:02');
  expect(await bodies()).toEqual([]);
});

it('重启以后第一分钟就全部回看', async () => {
  await follow();
  await clock(23, '10:00');
  await following.minute();
  await clock(23, '11:00');
  await datedBack(48, '倒填的');
  await database.restarted(async (services) => {
    expect(await following.minute(mailingServices(services, mailbox))).toHaveLength(1);
  });
  await clock(24, '10:01');
  expect(await bodies()).toEqual([]);
});
