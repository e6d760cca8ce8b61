import { beforeEach, describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/hearing/hearing.jobs.ts';
import { jobs as signUpJobs } from '#server/engines/signup/sign-up.jobs.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { type Call, notifyingIn } from '#test/engines/telling/notifying.ts';
import { AT, courseOf } from './course.ts';
import { openRoom } from './room.ts';
import type { Answer } from './samples.ts';
import { MAIL, OBSERVER, tidingsOf } from './tidings.ts';

const room = await openRoom();
const { database, people, done, announced, secondLead } = room;
const { clerk, lead, otherClerk } = people;
const course = courseOf(room);
const { runJobs, mails, calls, mine, signUp } = tidingsOf(room);
beforeEach(() => database.setClock('2026-11-23T00:30:00Z'));

/** A drawn hearing: three left a mail address, the rest a telephone number. */
async function drawn() {
  const { id, no } = await announced();
  await database.setClock(AT.signUp);
  const receipts: Answer[] = [];
  for (const index of [0, 1, 2, 3, 4, 5])
    receipts.push(
      index < 3
        ? await signUp(id, `citizen${index}@lanxi.example`, MAIL)
        : await signUp(id, `1360000000${index}`),
    );
  await database.setClock(AT.draw);
  const begun = await done(clerk, 'beginHearingSelection', { id, version: await course.versionOf(id) });
  const hearing = await done(clerk, 'drawHearingParticipants', {
    id,
    version: begun.version,
    publicDigits: '1',
  });
  const ran = await runJobs();
  return { id, no, receipts, hearing, ran };
}

describe('报名的人一事一告：留邮箱的发信，没有留的列入“须电话通知”', () => {
  it('抽取以后，抽中和未抽中的各人都告知一次，候补的写明次序；重做一遍不多告', async () => {
    const { id, receipts, ran } = await drawn();
    const [sent, list] = [await mails(id), await calls(id)];
    expect([sent.length, list.length]).toEqual([3, 3]);
    const states = await Promise.all(receipts.map(mine));
    const texts = [...sent.map(({ body }) => body), ...list.map(({ text }) => text)];
    expect(texts.filter((text) => text.includes('您已被抽取为听证参加人'))).toHaveLength(
      states.filter((one) => one?.state === 'DRAWN').length,
    );
    for (const { waiting } of states.filter((one) => one?.state === 'RESERVE') as { waiting: number }[])
      expect(texts.filter((text) => text.includes(`候补第${waiting}位`))).toHaveLength(1);
    expect(JSON.stringify([sent, list])).not.toMatch(/citizen\d@|1360000000|张晓禾/);
    for (const { name, payload } of ran) await { ...jobs, ...signUpJobs }[name](payload, database.services);
    expect([(await mails(id)).length, (await calls(id)).length]).toEqual([3, 3]);
  });

  it('有短信服务的县，留手机的收短信', async () => {
    Object.assign(database.services.config, { sms: { url: 'http://127.0.0.1:9/', token: 'k' } });
    const { id } = await drawn().finally(() => Object.assign(database.services.config, { sms: null }));
    const told = await database.sql(
      `select way, count(*)::int as people from message where about_id = $1 and topic like 'hearing%' group by way order by way`,
      [id],
    );
    expect(told).toEqual([
      { way: 'MAIL', people: 3 },
      { way: 'SMS', people: 3 },
    ]);
  });

  it('候补递补为参加人的告知他一人，登记了书面撤回的告知本人', async () => {
    const { id, hearing } = await drawn();
    const before = (await mails(id)).length + (await calls(id)).length;
    await done(clerk, 'replaceHearingParticipant', {
      id,
      version: hearing.version,
      participantId: hearing.participants[0]?.id,
      input: await course.withdrawalOf(id),
    });
    await runJobs();
    const all = [...(await mails(id)).map(({ body }) => body), ...(await calls(id)).map(({ text }) => text)];
    expect(all).toHaveLength(before + 2);
    expect(all.filter((text) => text.includes('不是您本人签名的'))).toHaveLength(1);
    expect(all.filter((text) => text.includes('您由候补递补为听证参加人'))).toHaveLength(1);
  });

  it('名单公布、材料送达，推荐的参加人也告知', async () => {
    const { id, hearing } = await drawn();
    const one = await course.nominate(hearing, 'OPERATOR', '周经理');
    const filled = await course.nominate(one, 'PEOPLES_CONGRESS_DEPUTY', '赵代表');
    const drew = { hearingId: id, tiding: HearingTiding.DRAW_RESULT, occasion: 1, contactId: null };
    await jobs['tell-hearing-people'](drew, database.services);
    expect((await calls(id)).map((call) => call.display_name)).not.toContain('周经理');
    await database.setClock(AT.list);
    let at = await done(secondLead, 'publishHearingList', { id, version: filled.version });
    await runJobs();
    const listed = (await calls(id)).filter(({ tiding }) => tiding === 'LIST_PUBLISHED');
    expect(listed.map(({ display_name: name }) => name)).toEqual(
      expect.arrayContaining(['周经理', '赵代表']),
    );
    await database.setClock(AT.materials);
    at = await course.handedOver(at, '2026-12-15');
    await done(clerk, 'finishHearingDelivery', { id, version: at.version });
    await runJobs();
    const ready = [
      ...(await calls(id)).filter(({ tiding }) => tiding === 'MATERIALS_READY'),
      ...(await mails(id)).filter((mail) => mail.unique_key.includes(':MATERIALS_READY:')),
    ];
    expect(ready).toHaveLength(at.participants.length);
  });
});

describe('延期、取消随信附日程，同一个日程，序号递增', () => {
  it('延期改时间，取消删日程；取消以后别的不再告知', async () => {
    const { id } = await announced();
    await database.setClock(AT.signUp);
    await signUp(id, 'observer@lanxi.example', { ...MAIL, ...OBSERVER });
    await signUp(id, '13600000001');
    const postponed = await done(lead, 'postponeHearing', {
      id,
      version: await course.versionOf(id),
      input: { heldOn: '2027-01-08', startsAt: '14:30', place: '县政务中心', reason: '会场临时调整。' },
      acknowledged: [],
    });
    await runJobs();
    await done(lead, 'cancelHearing', { id, version: postponed.version, reason: '方案撤回修改。' });
    await runJobs();
    const [moved, gone] = await mails(id);
    expect(moved?.body).toContain('改为2027年1月8日14:30，县政务中心');
    expect(moved?.calendar).toContain('METHOD:PUBLISH');
    expect(moved?.calendar).toContain('DTSTART:20270108T063000Z');
    expect(moved?.calendar).toContain('SEQUENCE:1');
    expect(gone?.calendar).toContain('METHOD:CANCEL');
    expect(gone?.calendar).toContain('SEQUENCE:2');
    expect(gone?.body).toContain('方案撤回修改');
    for (const mail of [moved, gone]) expect(mail?.calendar).toContain(`UID:${id}@tingzheng`);
    expect((await calls(id)).map(({ tiding, status }) => [tiding, status])).toEqual([
      ['POSTPONED', 'OBSOLETE'],
      ['CANCELLED', 'TO_CALL'],
    ]);
    const order = { hearingId: id, tiding: 'POSTPONED', occasion: 1, contactId: null };
    await jobs['tell-hearing-people'](order, database.services);
    expect(await mails(id)).toHaveLength(2);
  });
});

describe('须电话告知：列入承办单位的一张名单', () => {
  it('抽取以后三人待告知；登记以后不再列', async () => {
    const { id } = await drawn();
    const { calls: waiting, record } = notifyingIn(database);
    const [first, ...others] = (await waiting(clerk, { aboutId: id })) as Call[];
    expect(others).toHaveLength(2);
    expect(await waiting(otherClerk, { aboutId: id })).toEqual([]);
    expect(await record(clerk, first?.id, 'REACHED', '届时参加')).toMatchObject({ status: 'CALLED' });
    expect(await waiting(clerk, { aboutId: id })).toHaveLength(2);
  });
});
