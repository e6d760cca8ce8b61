/** 动态: events that followers are notified of, events they are not, and when it ends. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { followingCounty } from './county.ts';

const { database, people, following, clock, notice, record, follow, mailbox } = await followingCounty();

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
