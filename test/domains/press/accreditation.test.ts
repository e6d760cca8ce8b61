/** journalists are accredited alike, in the order in which they came; who they are is sealed and goes after thirty days. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import '#server/outside/wiring/kinds.ts';
import { jobs as pressJobs } from '#server/domains/press/press.jobs.ts';
import { jobs } from '#server/engines/signup/sign-up.jobs.ts';
import type { Told } from './questions.ts';
import { openPress } from './room.ts';

const house = await openPress();
const { database, people, announced, request, read } = house;
const { govOffice, media, clerk, lead, secrecy } = people;
const listed = async (no: string) => (await read(govOffice, no)).result?.accreditations ?? [];

describe('记者报名', () => {
  it('不用账号，凭回执查看；主办单位看到的姓名是隐去的，公众只看到家数', async () => {
    const event = await announced();
    const receipt = (await request(event.id)).result as Told;
    expect(receipt).toMatchObject({ __typename: 'Receipt' });
    const [one] = await listed(event.no);
    expect(one).toMatchObject({ outlet: '岚溪日报', displayName: '周**', state: 'RECEIVED' });
    expect((await house.mine(receipt)).result).toMatchObject({ state: 'RECEIVED', event: { no: event.no } });
    expect((await house.mine({ ...receipt, lookupCode: '0000000000' })).result).toBeNull();
    expect((await read(null, event.no)).result).toMatchObject({ outlets: 0, accreditations: [] });
    expect((await house.accept(media, { id: one?.id })).found).toEqual([]);
    expect((await read(null, event.no)).result).toMatchObject({ outlets: 1, accreditations: [] });
    expect((await read(clerk, event.no)).result?.accreditations).toEqual([]);
    expect((await house.mine(receipt)).result).toMatchObject({ state: 'ACCEPTED' });
    const [letter] = await database.sql(
      `select body, status, unit_id from message where subject like '记者报名%'`,
    );
    expect(letter).toMatchObject({ status: 'TO_CALL', unit_id: people.units.office.id });
    expect(String(letter?.body)).toContain('已经核准');
  });

  it('重发是同一份；同一编号别的内容是冲突；一个联系方式报一次，同时报的也只有一份', async () => {
    const event = await announced();
    const key = { idempotencyKey: randomUUID(), contact: '13900000301' };
    const first = (await request(event.id, key)).result;
    expect((await request(event.id, key)).result).toEqual(first);
    expect((await request(event.id, { ...key, outlet: '市晚报' })).codes).toEqual(['CONFLICT']);
    expect((await request(event.id, { contact: '+8613900000301' })).found).toEqual(['SIGNED_UP_BEFORE']);
    expect((await request(event.id, { contact: '+86 139-0000-0301', contactKind: 'EMAIL' })).found).toEqual([
      'CONTACT_MALFORMED',
    ]);
    const twice = await Promise.all([1, 2, 3].map(() => request(event.id, { contact: '13900000302' })));
    expect(twice.filter(({ result }) => result?.__typename === 'Receipt')).toHaveLength(1);
    expect(twice.flatMap(({ found, codes }) => [...found, ...codes])).toEqual([
      'SIGNED_UP_BEFORE',
      'SIGNED_UP_BEFORE',
    ]);
    expect(await listed(event.no)).toHaveLength(2);
  });

  it('没有读现行告知、内容不全、时间已过的，一次说全', async () => {
    const event = await announced();
    expect((await request(event.id, { outlet: '', contact: '', noticeVersion: 1 })).found).toEqual([
      'OUTLET_REQUIRED',
      'CONTACT_REQUIRED',
      'NOTICE_OUTDATED',
    ]);
    await database.setClock('2026-12-21T14:00:00Z');
    expect((await request(event.id)).found).toEqual(['ACCREDITATION_CLOSED']);
    expect((await request(randomUUID())).codes).toEqual(['NOT_FOUND']);
  });

  it('没有席位的按先后；不予核准的看得到理由；到场登记一次', async () => {
    const event = await announced();
    const early = (await request(event.id)).result as Told;
    await request(event.id, { outlet: '市晚报' });
    const [one, two] = await listed(event.no);
    await house.accept(govOffice, { id: two?.id });
    expect((await house.decline(govOffice, { id: one?.id, reason: 'NO_PLACE' })).found).toEqual([
      'ACCREDITATION_OUT_OF_TURN',
    ]);
    expect((await house.decline(govOffice, { id: one?.id, reason: 'NOT_PRESS' })).found).toEqual([]);
    expect((await house.mine(early)).result).toMatchObject({ state: 'DECLINED', declineReason: 'NOT_PRESS' });
    expect((await house.receive(govOffice, { id: two?.id })).found).toEqual(['PRESS_TOO_EARLY']);
    await database.setClock('2026-12-22T01:00:00Z');
    expect((await house.receive(govOffice, { id: one?.id })).found).toEqual(['NOT_ACCREDITED']);
    const doors = await Promise.all([1, 2].map(() => house.receive(govOffice, { id: two?.id })));
    expect(doors.flatMap(({ found }) => found)).toEqual(['ARRIVED_BEFORE']);
    await database.setClock('2026-12-22T02:00:00Z');
    expect((await house.withdraw(null, early)).found).toEqual(['ACCREDITATION_OVER']);
  });

  it('发布会以前可以取消，取消以后可以再报', async () => {
    const event = await announced();
    const contact = '13900000309';
    const receipt = (await request(event.id, { contact })).result as Told;
    expect((await house.withdraw(null, receipt)).result).toMatchObject({ state: 'WITHDRAWN' });
    expect((await request(event.id, { contact })).found).toEqual([]);
  });
});

describe('改期和取消', () => {
  it('报名还有效的记者各告知一次；没有核准的、取消的不告知', async () => {
    const event = await announced();
    await request(event.id, { contact: '13900000321' });
    await request(event.id, { outlet: '市晚报', contact: '13900000322' });
    const [, two] = await listed(event.no);
    await house.decline(govOffice, { id: two?.id, reason: 'NOT_PRESS' });
    const version = Number((await house.events.read(govOffice, event.no)).result?.version);
    const cancelled = await house.events.cancel(govOffice, {
      id: event.id,
      version,
      reason: '主要发布人临时公务',
    });
    expect(cancelled.found).toEqual([]);
    const told = () =>
      database.sql(
        `select body from message where subject like '记者报名%' and body like '%主要发布人临时公务%'`,
      );
    const order = { eventId: event.id, tiding: 'CANCELLED', occasion: 1 };
    for (let time = 0; time < 2; time += 1) await pressJobs['tell-journalists'](order, database.services);
    expect(await told()).toHaveLength(1);
  });
});

describe('姓名和联系方式', () => {
  it('写明理由才能查看，留有记录；别的单位和审查员看不到', async () => {
    const event = await announced();
    await request(event.id, { contact: '13900000311' });
    const [one] = await listed(event.no);
    const asked = { id: one?.id, reason: '电话核对到场时间' };
    expect((await house.reveal(media, asked)).result).toMatchObject({ name: '周明', contact: '13900000311' });
    expect((await house.reveal(media, { ...asked, reason: '看' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await house.reveal(lead, asked)).codes).toEqual(['NOT_FOUND']);
    expect((await house.reveal(secrecy, asked)).codes).toEqual(['FORBIDDEN']);
    expect((await house.reveal(null, asked)).codes).toEqual(['UNAUTHENTICATED']);
    const trail = await database.sql(
      `select detail from audit_event where action = 'signUp.revealed' and outcome = 'DONE'`,
    );
    expect(trail).toEqual([{ detail: '电话核对到场时间' }]);
  });

  it('三十天以后删除，报名的媒体留着', async () => {
    const event = await announced();
    await request(event.id);
    const kept = async () =>
      (
        await database.sql(
          'select 1 from sign_up_person c join sign_up s on s.id = c.sign_up_id where s.subject_id = $1',
          [event.id],
        )
      ).length;
    const purge = () => jobs['purge-sign-ups']({}, database.services);
    await database.setClock('2027-01-21T10:00:00Z');
    await purge();
    expect(await kept()).toBe(1);
    await database.setClock('2027-01-22T10:00:00Z');
    await purge();
    expect(await kept()).toBe(0);
    expect(await listed(event.no)).toMatchObject([{ outlet: '岚溪日报' }]);
  });
});
