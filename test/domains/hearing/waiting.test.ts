import { beforeEach, describe, expect, it } from 'vitest';
import { codesOf as faults } from '#test/kernel/ask.ts';
import { AT, courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import type { Answer } from './samples.ts';
import { OBSERVER, pair, tidingsOf } from './tidings.ts';

const room = await openRoom();
const { database, people, action, done, send, announced, read } = room;
const { clerk, lead, otherClerk, auditor } = people;
const course = courseOf(room);
const { runJobs, calls, mine, signUp } = tidingsOf(room);

beforeEach(() => database.setClock('2026-11-23T00:30:00Z'));

describe('旁听席位空出来，先到先通知，限时确认', () => {
  const seated = async () => {
    const { id, no } = await announced();
    await database.setClock(AT.signUp);
    const receipts: Answer[] = [];
    for (const index of [0, 1, 2, 3]) receipts.push(await signUp(id, `1350000000${index}`, OBSERVER));
    return { id, no, receipts: receipts as [Answer, Answer, Answer, Answer] };
  };

  it('第一位候补在时限内确认；没有等候的人不能越过他', async () => {
    const { id, receipts } = await seated();
    expect(codesOf(await action(null, 'claimSignUp', pair(receipts[2])))).toEqual(['SEAT_NOT_OFFERED']);
    await done(null, 'cancelSignUp', pair(receipts[0]));
    expect(await mine(receipts[2])).toMatchObject({
      state: 'OFFERED',
      claimBy: expect.stringMatching(/^2026-11-25T02:00:/),
      claim: { allowed: true },
    });
    expect(await mine(receipts[3])).toMatchObject({ state: 'WAITLISTED', waiting: 1 });
    expect((await signUp(id, '13500000009', OBSERVER)).state).toBe('WAITLISTED');
    await runJobs();
    expect((await calls(id)).map(({ text }) => text)).toEqual([
      expect.stringContaining('请在2026年11月25日10:00以前确认'),
    ]);
    await done(null, 'claimSignUp', pair(receipts[2]));
    expect(await mine(receipts[2])).toMatchObject({ state: 'CONFIRMED' });
    expect(codesOf(await action(null, 'claimSignUp', pair(receipts[2])))).toEqual(['SEAT_ALREADY_CONFIRMED']);
  });

  it('逾期不确认，席位让给下一位，占用人数减去', async () => {
    const { id, no, receipts } = await seated();
    await done(null, 'cancelSignUp', pair(receipts[0]));
    await runJobs();
    await database.setClock('2026-11-25T02:01:00Z');
    expect(await mine(receipts[2])).toMatchObject({ state: 'LAPSED', claim: { allowed: false } });
    expect(codesOf(await action(null, 'claimSignUp', pair(receipts[2])))).toEqual(['SEAT_OFFER_LAPSED']);
    await runJobs();
    expect(await mine(receipts[3])).toMatchObject({ state: 'OFFERED' });
    expect(await read(null, no)).toMatchObject({ observersTaken: 2 });
    await done(null, 'cancelSignUp', pair(receipts[2]));
    expect(await read(null, no)).toMatchObject({ observersTaken: 2 });
    expect((await calls(id)).map(({ tiding }) => tiding)).toEqual(['SEAT_OFFERED']);
    await runJobs();
    expect(await calls(id)).toHaveLength(2);
  });

  it('开始前两小时以内不再通知；延期以后又来得及', async () => {
    const { id, receipts } = await seated();
    await database.setClock('2026-12-23T23:30:00Z');
    await done(null, 'cancelSignUp', pair(receipts[0]));
    expect(await mine(receipts[2])).toMatchObject({ state: 'WAITLISTED', waiting: 1 });
    await done(lead, 'postponeHearing', {
      id,
      version: await course.versionOf(id),
      input: { heldOn: '2027-02-01', startsAt: '09:00', place: '县政务中心', reason: '参加人不齐。' },
      acknowledged: [],
    });
    await runJobs();
    expect(await mine(receipts[2])).toMatchObject({ state: 'OFFERED' });
  });

  it('承办单位可以代为确认；别的单位找不到', async () => {
    const { id, receipts } = await seated();
    await done(null, 'cancelSignUp', pair(receipts[0]));
    const [row] = await database.sql<{ id: string }>('select id from sign_up where receipt_no = $1', [
      receipts[2].receiptNo,
    ]);
    expect(faults(await send(otherClerk, 'claimSignUpFor', { id: row?.id }))).toEqual(['NOT_FOUND']);
    expect(faults(await send(auditor, 'claimSignUpFor', { id: row?.id }))).toEqual(['FORBIDDEN']);
    await done(clerk, 'claimSignUpFor', { id: row?.id });
    expect(await mine(receipts[2])).toMatchObject({ state: 'CONFIRMED' });
    await done(lead, 'cancelHearing', {
      id,
      version: await course.versionOf(id),
      reason: '方案撤回修改。',
    });
    expect(codesOf(await action(null, 'claimSignUp', pair(receipts[3])))).toContain('HEARING_CANCELLED');
  });
});
