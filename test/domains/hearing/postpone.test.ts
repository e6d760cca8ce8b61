import { describe, expect, it } from 'vitest';
import { courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import { type Answer } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, read } = room;
const { clerk, lead } = people;
const course = courseOf(room);
const START = '2026-11-23T00:30:00Z';
const begin = () => database.setClock(START);

describe('延期、取消如实公布', () => {
  const postponement = {
    heldOn: '2027-01-15',
    startsAt: '14:30',
    place: '县会议中心',
    reason: '场地临时征用',
  };

  it('延期回到公告，名单和材料重新办理，原来的公告留着', async () => {
    await begin();
    const { id, version, no } = await course.ready();
    const input = { ...postponement };
    const bad = { id, version, input: { ...input, reason: '', heldOn: '2026-12-20' } };
    expect(codesOf(await action(lead, 'postponeHearing', bad))).toEqual([
      'POSTPONE_REASON_REQUIRED',
      'HEARING_NOTICE_LATE',
    ]);
    const longer = { id, version, input: { ...input, signUpClosesAt: '2027-01-01T00:00:00Z' } };
    expect(codesOf(await action(lead, 'postponeHearing', longer))).toEqual(['POOL_ALREADY_PUBLISHED']);
    const done1 = await done(lead, 'postponeHearing', { id, version, input });
    expect(done1).toMatchObject({ stage: 'NOTICE_PUBLISHED', heldOn: '2027-01-15', listPublishedAt: null });
    const seen = (await read(null, no)) as Answer;
    expect(seen.notices.at(-1)?.text).toBe(
      '城乡公交票价调整听证会延期。\n原定时间：2026年12月24日09:00；地点：县政务服务中心三楼会议室\n改为时间：2027年1月15日14:30；地点：县会议中心\n原因：场地临时征用',
    );
    expect(seen.participants).toEqual([]);
    expect(done1.participants.every(({ deliveredOn }) => deliveredOn === null)).toBe(true);
    const begun = await done(clerk, 'beginHearingSelection', { id, version: done1.version });
    const listed = await done(room.secondLead, 'publishHearingList', { id, version: begun.version });
    expect(listed).toMatchObject({ stage: 'LIST_PUBLISHED' });
    expect(codesOf(await action(clerk, 'finishHearingDelivery', { id, version: listed.version }))).toContain(
      'HEARING_MATERIAL_LATE',
    );
  });

  it('没有抽取的，延期可以同时延长报名', async () => {
    await begin();
    const { id, version } = await room.announced();
    const input = { ...postponement, signUpClosesAt: '2026-12-30T09:30:00Z' };
    // 钟点随手写的，按公告的写法保存。
    const typed = { ...input, startsAt: '下午2点半' };
    expect(await done(lead, 'postponeHearing', { id, version, input: typed })).toMatchObject({
      startsAt: '14:30',
    });
    await database.setClock('2026-12-20T02:00:00Z');
    const signUp = { input: room.signUpInput(id, '13800000001') };
    expect(codesOf(await action(null, 'signUpForHearing', signUp))).toEqual([]);
    const past = {
      id,
      version: version + 1,
      input: { ...input, startsAt: '15:00', signUpClosesAt: '2026-12-01T00:00:00Z' },
    };
    expect(codesOf(await action(lead, 'postponeHearing', past))).toEqual(['SIGN_UP_CLOSES_TOO_EARLY']);
  });

  it('取消要写明原因；公告和取消的原因都看得到，决策的听证程序重新待办', async () => {
    await begin();
    const { id, version, no } = await room.announced();
    expect(codesOf(await action(lead, 'cancelHearing', { id, version, reason: ' ' }))).toEqual([
      'CANCEL_REASON_REQUIRED',
    ]);
    await done(lead, 'cancelHearing', { id, version, reason: '方案撤回修改。' });
    const seen = await read(null, no);
    expect(seen).toMatchObject({ stage: 'CANCELLED', cancelReason: '方案撤回修改。', signUpOpen: false });
    expect(seen?.notices.map(({ kind }) => kind)).toEqual(['NOTICE', 'METHOD', 'CANCELLED']);
    const [step] = await database.sql(
      `select s.status, s.note from decision_step s join hearing h on h.decision_id = s.decision_id
       where h.id = $1 and s.kind = 'HEARING'`,
      [id],
    );
    expect(step).toEqual({ status: 'PENDING', note: '城乡公交票价调整听证会已取消' });
  });

  it('没有公告的取消，公众什么也看不到', async () => {
    await begin();
    const { id, version, no } = await room.planned();
    await done(lead, 'cancelHearing', { id, version, reason: '改用座谈会。' });
    expect(await read(null, no)).toBeNull();
  });
});
