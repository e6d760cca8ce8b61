/** 关注的进展: who follows is told once of what was published, at once or at eight, never at night, and of nothing else. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openMailbox } from '#test/message/mailbox.ts';
import { followingIn, mailing, mailingServices, PUBLIC_URL, tokenIn } from './following.ts';

const mailbox = await openMailbox();
afterAll(() => mailbox.close());
const database = mailing(await testDatabase(), mailbox);
const people = await buildPeople(database);
const { id, no, decisionId } = await buildConsultation(database, people);
const following = followingIn(database, mailbox);
const unit = people.units.housing.id;

/** 某日某时，北京时间。 */
const clock = (day: number, time: string) => database.setClock(`2026-11-${day}T${time}:00+08:00`);

const notice = (kind: string, reason: string) =>
  database.sql(
    `insert into consultation_notice (id, consultation_id, kind, reason, by_id, at)
     values (gen_random_uuid(), $1, $2, $3, $4, app_now())`,
    [id, kind, reason, people.clerk.id],
  );

const record = (kind: string, content: object, lateEntryId: string | null = null) =>
  database.sql(
    `insert into decision_record (id, decision_id, kind, happened_on, content, late_entry_id, recorded_by_id, recorded_by_name,
       unit_name, recorded_at) values (gen_random_uuid(), $1, $2, app_today(), $3, $4, $5, '王', '住建局', app_now())`,
    [decisionId, kind, content, lateEntryId, people.clerk.id],
  );

async function follow(input: Parameters<typeof following.ask>[0] = {}): Promise<string> {
  await following.ask({ subject: no, ...input });
  const [letter] = await following.deliver();
  const token = letter ? tokenIn(letter, '/guanzhu/queren') : '';
  await following.confirm(token);
  return token;
}

beforeEach(async () => {
  await clock(20, '10:00');
  for (const table of ['follow', 'follower', 'followed_moment', 'message', 'audit_event'])
    await database.sql(`delete from ${table}`);
  await database.sql('alter table consultation_notice disable trigger all');
  await database.sql('alter table decision_record disable trigger all');
  for (const table of ['consultation_notice', 'decision_record']) await database.sql(`delete from ${table}`);
  mailbox.mails.length = 0;
});

describe('随时告知', () => {
  it('说明哪件事、发生了什么、在哪里看、怎样停；以前的事不补寄，同一件事只说一次', async () => {
    await notice('EXTENDED', '关注以前的公告');
    await clock(20, '10:05');
    const token = await follow();
    expect(await following.minute()).toEqual([]);
    await clock(20, '11:00');
    await notice('CORRECTED', '第三条的数字写错了。');
    const [letter, ...others] = await following.minute();
    expect(others).toEqual([]);
    expect(letter?.subject).toMatch(/^征求意见的内容有更正：/);
    for (const words of ['2026年11月20日11:00　第三条的数字写错了。', `${PUBLIC_URL}/zhengji/${no}/1`])
      expect(letter?.body).toContain(words);
    expect(letter?.body).not.toContain('关注以前的公告');
    expect(letter && tokenIn(letter, '/guanzhu/tuiding')).toBe(token);
    expect(letter && tokenIn(letter, '/guanzhu/wode')).not.toBe('');
    expect(await following.minute()).toEqual([]);
  });

  it('邮件带一键退订的标头（RFC 8058），指向停止这一项的链接', async () => {
    const token = await follow();
    await clock(20, '11:00');
    await notice('CORRECTED', '更正');
    const [letter] = await following.minute();
    expect(letter?.unsubscribe).toBe(`<${PUBLIC_URL}/guanzhu/tuiding/${token}>`);
    expect(letter?.oneClick).toBe('List-Unsubscribe=One-Click');
    expect(JSON.stringify(await database.sql('select * from message'))).not.toContain(token);
  });

  it('晚九点到早八点不寄，早八点一封信说完', async () => {
    await follow();
    await clock(20, '21:00');
    await notice('EXTENDED', '晚上的公告一');
    expect(await following.minute()).toEqual([]);
    await clock(21, '03:00');
    await notice('CORRECTED', '夜里的公告二');
    expect(await following.minute()).toEqual([]);
    await clock(21, '08:00');
    const letters = await following.minute();
    expect(letters.map(({ subject }) => subject)).toEqual(['您关注的事项有2条新进展']);
    expect(letters[0]?.body.indexOf('晚上的公告一')).toBeLessThan(
      letters[0]?.body.indexOf('夜里的公告二') ?? 0,
    );
  });

  it('既关注这件事又关注这个单位的，一件事只说一次；这样的信，一键退订停止全部', async () => {
    await follow();
    await follow({ kind: 'UNIT', subject: unit });
    await clock(20, '11:00');
    await notice('CORRECTED', '只说一次');
    const letters = await following.minute();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body.split('只说一次')).toHaveLength(2);
    expect(letters[0]?.unsubscribe).toContain('/guanzhu/wode/');
  });

  it('寄出以前停止了的，不再寄', async () => {
    const token = await follow();
    await clock(20, '11:00');
    await notice('CORRECTED', '更正');
    await following.minute({ ...database.services, config: { ...database.services.config, mail: null } });
    const queued = async () => (await database.sql(`select 1 from message where status = 'QUEUED'`)).length;
    await database.sql(`update message set status = 'QUEUED' where kind = 'FOLLOW_NEWS'`);
    await following.asking(`mutation($token: String!) { stopFollow(token: $token) }`, { token });
    expect(await queued()).toBe(0);
    expect(await following.deliver()).toEqual([]);
  });
});

describe('每天汇总', () => {
  it('早八点一封，说的是上次汇总以来的；八点以后的，第二天再说', async () => {
    await follow({ pace: 'DAILY' });
    await clock(20, '11:00');
    await notice('EXTENDED', '第一天的');
    expect(await following.minute()).toEqual([]);
    await clock(21, '07:59');
    expect(await following.minute()).toEqual([]);
    await clock(21, '08:00');
    expect(await following.minute()).toHaveLength(1);
    await clock(21, '09:00');
    await notice('CORRECTED', '第二天的');
    expect(await following.minute()).toEqual([]);
    await clock(22, '08:01');
    const [second] = await following.minute();
    expect(second?.body).toContain('第二天的');
    expect(second?.body).not.toContain('第一天的');
  });

  it('八点没有开机的，开机以后补寄；再重启也不重寄', async () => {
    await follow({ pace: 'DAILY' });
    await clock(20, '11:00');
    await notice('EXTENDED', '停机以前的');
    await following.minute();
    await clock(21, '10:30');
    await database.restarted(async (services) => {
      expect(await following.minute(mailingServices(services, mailbox))).toHaveLength(1);
    });
    await database.restarted(async (services) => {
      expect(await following.minute(mailingServices(services, mailbox))).toEqual([]);
    });
  });

  it('两台服务器同时到点，只寄一封', async () => {
    await follow({ pace: 'DAILY' });
    await clock(20, '11:00');
    await notice('EXTENDED', '只一封');
    await following.minute();
    await clock(21, '08:00');
    await Promise.all([following.minute(), following.minute(), following.minute()]);
    const sent = await database.sql(`select 1 from message where kind = 'FOLLOW_NEWS'`);
    expect(sent).toHaveLength(1);
  });

  it('已经随时告知过的，汇总里不再说', async () => {
    await follow();
    await follow({ kind: 'UNIT', subject: unit, pace: 'DAILY' });
    await clock(20, '11:00');
    await notice('EXTENDED', '随时说过的');
    expect(await following.minute()).toHaveLength(1);
    await clock(21, '08:00');
    expect(await following.minute()).toEqual([]);
  });
});

describe('告知什么', () => {
  it('截止前三天提醒一次；不到截止日的、已经撤回的不提醒', async () => {
    await database.setClock('2026-12-04T09:00:00+08:00');
    await follow();
    await database.setClock('2026-12-04T23:59:00+08:00');
    expect(await following.minute()).toEqual([]);
    await database.setClock('2026-12-05T08:00:00+08:00');
    const [letter, ...others] = await following.minute();
    expect(letter?.subject).toMatch(/^征求意见还有三天截止：/);
    expect(letter?.body).toContain('2026年12月7日是最后一天。');
    expect(others).toEqual([]);
    await database.setClock('2026-12-06T08:00:00+08:00');
    expect(await following.minute()).toEqual([]);
  });

  it('全县新开始的征求意见，只告知开始；没有公开的不告知', async () => {
    await follow({ kind: 'COUNTY', subject: '' });
    await clock(21, '09:00');
    await notice('CORRECTED', '不告知');
    await buildConsultation(database, people, { state: 'DRAFT', title: '还没有公开的征求意见' });
    await buildConsultation(database, people, {
      title: '新的征求意见',
      columns: { opensAt: new Date('2026-11-21T01:00:00Z') },
    });
    const letters = await following.minute();
    expect(letters.map(({ subject }) => subject)).toEqual(['开始征求意见：新的征求意见']);
  });

  it.each([
    ['PUBLICATION', {}, '公布决策'],
    ['TERMINATION', { reason: '不再需要' }, '决策程序终止'],
    ['DISCUSSION', { result: 'REJECT' }, '讨论没有通过'],
  ])('%s %j：%s', async (kind, content, words) => {
    await follow();
    await clock(20, '11:00');
    await record(kind, content);
    const letters = await following.minute();
    expect(letters.map(({ subject }) => subject.split('：')[0])).toEqual([words]);
  });

  it('内部的记录、补录的往事不告知', async () => {
    await follow();
    await clock(20, '11:00');
    await record('DISCUSSION', { result: 'APPROVE' });
    await record('LEGALITY_OPINION', { opinion: '内部' });
    await record('SUSPENSION', { reason: '没有公布的决策' });
    expect(await following.minute()).toEqual([]);
    await record('PUBLICATION', {}, randomUUID());
    await database.sql(`delete from decision_record where kind = 'SUSPENSION'`);
    expect(await following.minute()).toEqual([]);
  });

  it('事项终结告知一次，写明关注随之结束；一天以后关注和邮箱删除', async () => {
    await follow();
    await clock(20, '11:00');
    await record('TERMINATION', { reason: '上级已有统一规定。' });
    const [last] = await following.minute();
    expect(last?.body).toContain('上级已有统一规定。');
    expect(last?.body).toContain('到此结束，对它的关注也随之结束');
    await notice('CORRECTED', '终结以后的');
    await clock(20, '12:00');
    expect(await following.minute()).toEqual([]);
    await clock(21, '11:01');
    await following.minute();
    expect(await database.sql('select 1 from follower')).toEqual([]);
    expect(await database.sql('select 1 from message where recipient is not null')).toEqual([]);
  });
});

it('连着三封信都退回的，不再寄，邮箱删除', async () => {
  await follow();
  mailbox.refuseWith = 550;
  for (const hour of ['11:00', '12:00', '13:00']) {
    await clock(20, hour);
    await notice('CORRECTED', hour);
    await following.minute();
    await following.daily();
    expect(await database.sql('select 1 from follower')).toHaveLength(hour === '13:00' ? 0 : 1);
  }
  mailbox.refuseWith = null;
});

it('送达以后，发送记录里不留邮箱', async () => {
  await follow();
  await following.daily();
  expect(await database.sql('select recipient, recipient_masked as masked from message')).toEqual([
    { recipient: null, masked: 'w***@example.cn' },
  ]);
});

it('没有什么可告知的，不留空的日志', async () => {
  await following.minute();
  await database.sql('delete from audit_event');
  await following.minute();
  expect(await auditTrail(database)).toEqual([]);
});
