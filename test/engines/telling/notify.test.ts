/** one engine notifies everybody in the way they left; whom nobody can write to is called by the unit. */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Recipient } from '#server/engines/telling/notification.ts';
import { jobs } from '#server/engines/telling/telling.jobs.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { type Call, notifyingIn, sample, texting } from './notifying.ts';

const database = await testDatabase();
const { units, clerk, lead, otherClerk, auditor, secrecy, admin } = await buildPeople(database);
const { tell, calls, record, reveal, statuses } = notifyingIn(database);
const withSms = notifyingIn(texting(database));
const POSTPONED = sample('test:POSTPONED');

const person = (contact: string | null, contactKind: string | null = 'PHONE'): Recipient => ({
  id: randomUUID(),
  displayName: '李**',
  contactKind,
  contact,
  receiptNo: '20260001',
  unitId: units.housing.id,
});
const [byMail, mobile, otherMobile, landline] = [
  person('li@lanxi.example', 'EMAIL'),
  person('13800138000'),
  person('13900139000'),
  person('0571-1234567'),
];

beforeEach(async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  await database.sql('truncate message, message_call');
});

describe('按本人留的方式', () => {
  it('没有短信服务：邮件，其余由单位打电话；有短信服务：手机收短信；同一次只告知一次', async () => {
    for (let time = 0; time < 2; time += 1) await tell([byMail, mobile, landline], POSTPONED);
    expect(await statuses()).toMatchObject([
      { way: 'MAIL', status: 'QUEUED', masked: 'l***@lanxi.example' },
      { way: 'PHONE', status: 'TO_CALL', masked: '138****8000' },
      { way: 'PHONE', status: 'TO_CALL' },
    ]);
    await withSms.tell([mobile], POSTPONED, { occasion: '2' });
    expect((await statuses()).at(-1)).toMatchObject({ way: 'SMS', status: 'QUEUED' });
  });

  it('短信最终发不出去的，改由单位打电话；邮件发不出去、没有留电话的，记为没有送达', async () => {
    await withSms.tell([mobile], POSTPONED);
    await withSms.deliver();
    expect(await statuses()).toMatchObject([{ way: 'SMS', status: 'TO_CALL' }]);
    expect(await calls(clerk)).toMatchObject([{ displayName: '李**', text: '活动延期', hasContact: true }]);
  });

  it('还没有发出的短信，已经有更新的告知的，发不出去也不再打电话；别人的照打', async () => {
    await withSms.tell([mobile, otherMobile], POSTPONED);
    await withSms.tell([mobile], sample('test:CANCELLED', 'ALL'), { said: '活动取消' });
    await withSms.deliver();
    expect((await calls(clerk)).map((one) => (one as Call).text)).toEqual(['活动延期', '活动取消']);
    expect((await statuses()).map(({ masked, status }) => [masked, status])).toEqual([
      ['138****8000', 'FAILED'],
      ['139****9000', 'TO_CALL'],
      ['138****8000', 'TO_CALL'],
    ]);
  });

  it('新的一次代替还没有打的同一种；取消代替其余全部；过了时刻的不再列', async () => {
    await tell([mobile], POSTPONED);
    await tell([mobile], POSTPONED, { said: '再次延期', occasion: '2' });
    await tell([mobile], sample('test:REMINDER'), { said: '提醒' });
    expect((await calls(clerk)).map((one) => (one as Call).text)).toEqual(['再次延期', '提醒']);
    await tell([mobile], sample('test:CANCELLED', 'ALL'), {
      said: '取消',
      callUntil: new Date('2026-11-21T02:00:00Z'),
    });
    expect((await calls(clerk)).map((one) => (one as Call).text)).toEqual(['取消']);
    await database.setClock('2026-11-21T02:00:01Z');
    expect(await calls(clerk)).toEqual([]);
  });
});

describe('须电话告知', () => {
  it('只有本单位的人看得到、登记；没有人接听的仍在名单上，告知到的不再列，两人同时登记只算一次', async () => {
    const aboutId = randomUUID();
    await tell([mobile, landline], POSTPONED, { aboutId });
    expect(await calls(otherClerk)).toEqual([]);
    expect(await calls(clerk, { aboutId: randomUUID() })).toEqual([]);
    for (const actor of [auditor, secrecy, admin]) expect(await calls(actor)).toEqual(['FORBIDDEN']);
    expect(await calls(null)).toEqual(['UNAUTHENTICATED']);
    const [first] = (await calls(lead, { aboutId })) as Call[];
    expect(first).toMatchObject({ aboutTitle: '开放日', aboutPath: '/gongzuotai/kaifang/1' });
    expect(await record(otherClerk, first?.id, 'REACHED')).toEqual(['NOT_FOUND']);
    expect(await record(clerk, first?.id, 'TRY_AGAIN')).toMatchObject({
      status: 'TO_CALL',
      attempts: [{ outcome: 'TRY_AGAIN', byName: clerk.name }],
    });
    const both = await Promise.all(
      [clerk, lead].map((one) => record(one, first?.id, 'REACHED', '本人知道了')),
    );
    expect(JSON.stringify(both).match(/NOTHING_TO_TELL/g)).toHaveLength(1);
    expect(await calls(clerk)).toHaveLength(1);
    expect(await calls(clerk, { done: true })).toMatchObject([
      { status: 'CALLED', attempts: [{ outcome: 'TRY_AGAIN' }, { note: '本人知道了' }] },
    ]);
    const [second] = (await calls(clerk)) as Call[];
    expect(await record(clerk, second?.id, 'NOT_REACHED', '空号')).toMatchObject({ status: 'NOT_REACHED' });
  });

  it('号码写明理由才能查看，留有记录；标点不是理由；别的单位看不到', async () => {
    await tell([mobile], POSTPONED);
    const [one] = (await calls(clerk)) as Call[];
    expect(JSON.stringify(one)).not.toContain('13800138000');
    expect(await reveal(clerk, one?.id, '。。。。。')).toEqual(['BAD_USER_INPUT']);
    expect(await reveal(otherClerk, one?.id, '打电话告知活动延期')).toEqual(['NOT_FOUND']);
    expect(await reveal(auditor, one?.id, '打电话告知活动延期')).toEqual(['FORBIDDEN']);
    expect(await reveal(clerk, one?.id, '打电话告知活动延期')).toBe('13800138000');
    expect(
      await database.sql(
        `select detail from audit_event where action = 'notification.contactRevealed' and outcome = 'DONE'`,
      ),
    ).toEqual([{ detail: '打电话告知活动延期' }]);
  });

  it('告知了结三十天以后删除地址，记录留着；半年没有打的记为没有联系上', async () => {
    await tell([mobile, landline], POSTPONED);
    const [one] = (await calls(clerk)) as Call[];
    await record(clerk, one?.id, 'REACHED');
    const kept = () => database.sql('select 1 from message where recipient is not null');
    await database.setClock('2026-12-19T02:00:00Z');
    await jobs['close-notifications']({}, database.services);
    expect(await kept()).toHaveLength(2);
    await database.setClock('2026-12-21T02:00:00Z');
    await jobs['close-notifications']({}, database.services);
    expect(await kept()).toHaveLength(1);
    await database.setClock('2027-05-20T02:00:00Z');
    await jobs['close-notifications']({}, database.services);
    expect((await statuses()).map(({ status }) => status)).toEqual(['CALLED', 'NOT_REACHED']);
  });
});
