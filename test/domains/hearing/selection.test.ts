import { describe, expect, it } from 'vitest';
import { type DrawFile, verifyDraw } from '#server/ground/proof/hearing-draw.ts';
import { ask, codesOf as faults } from '#test/kernel/ask.ts';
import { AT, courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';

const room = await openRoom();
const { database, people, action, done, send, read, announced, acknowledged } = room;
const { clerk, lead, otherClerk } = people;
const course = courseOf(room);
const START = '2026-11-23T00:30:00Z';

describe('第十六条 先公布办法和名册，再公开抽取', () => {
  it('报名截止之前不能开始遴选；截止后公布名册摘要，名册不再变', async () => {
    await database.setClock(START);
    const { id, no } = await course.signedUp(5);
    const version = await course.versionOf(id);
    expect(codesOf(await action(clerk, 'beginHearingSelection', { id, version }))).toEqual([
      'SIGN_UP_STILL_OPEN',
    ]);
    const can = async () => {
      const query =
        'query($no: String!) { hearing(no: $no) { viewerCan(actions: [beginSelection]) { action allowed } } }';
      return (await ask(database, clerk, { query, variables: { no } })).data?.hearing;
    };
    expect(await can()).toEqual({ viewerCan: [{ action: 'beginSelection', allowed: false }] });
    await database.setClock(AT.draw);
    expect(await can()).toEqual({ viewerCan: [{ action: 'beginSelection', allowed: true }] });
    await done(clerk, 'beginHearingSelection', { id, version });
    const seen = await read(null, no);
    expect(seen).toMatchObject({ stage: 'SELECTING', draw: { poolSize: 5, seed: null, result: null } });
    expect(seen?.notices.at(-1)?.text).toContain(`名册摘要（SHA-256）：${seen?.draw?.poolDigest}`);
    await expect(
      database.sql(`update hearing_draw set pool = '[]' where hearing_id = $1`, [id]),
    ).rejects.toThrow(/not changed/);
  });

  it('报名不足的提示，写明理由可以办；抽取后候补用尽的空席可以推荐补足', async () => {
    await database.setClock(START);
    const { id } = await course.signedUp(2);
    await database.setClock(AT.draw);
    const version = await course.versionOf(id);
    expect(codesOf(await action(clerk, 'beginHearingSelection', { id, version }))).toEqual([
      'HEARING_POOL_SHORT',
    ]);
    const begun = await done(clerk, 'beginHearingSelection', {
      id,
      version,
      acknowledged: acknowledged('HEARING_POOL_SHORT'),
    });
    const input = { side: 'CONSUMER', name: '钱补足', showName: false, capacity: '消费者协会推荐' };
    const early = { id, version: begun.version, input };
    expect(codesOf(await action(clerk, 'nominateHearingParticipant', early))).toEqual([
      'HEARING_SIDE_BY_DRAW',
    ]);
    const drawn = await done(clerk, 'drawHearingParticipants', {
      id,
      version: begun.version,
      publicDigits: '',
    });
    const filled = await done(clerk, 'nominateHearingParticipant', { id, version: drawn.version, input });
    expect(filled.participants.map(({ origin }) => origin)).toEqual(['DRAWN', 'DRAWN', 'NOMINATED']);
    const full = { id, version: filled.version, input };
    expect(codesOf(await action(clerk, 'nominateHearingParticipant', full))).toEqual(['HEARING_SEATS_FULL']);
  });

  it('抽取揭示种子，与公告时的承诺一致；按公开的文件重做，结果相同；不能重抽', async () => {
    await database.setClock(START);
    const before = await course.signedUp(8);
    await database.setClock(AT.draw);
    const { id } = before;
    const begun = await done(clerk, 'beginHearingSelection', { id, version: await course.versionOf(id) });
    const digits = { id, version: begun.version, publicDigits: '7a' };
    expect(codesOf(await action(clerk, 'drawHearingParticipants', digits))).toEqual([
      'HEARING_DIGITS_INVALID',
    ]);
    const drawn = await done(clerk, 'drawHearingParticipants', { ...digits, publicDigits: '738' });
    const seen = await read(null, before.no);
    const file = JSON.parse(seen?.draw?.file ?? '{}') as DrawFile;
    const told = { commitment: before.draw?.commitment ?? '', poolDigest: begun.draw?.poolDigest ?? '' };
    expect(await verifyDraw(file, told)).toBe(true);
    expect(file.result.map((one) => one.drawn)).toEqual(seen?.draw?.result?.map((one) => one.drawn));
    // The public reads who it is from the published list on, the numbers from the draw on.
    expect(seen?.participants).toEqual([]);
    expect(drawn.participants.map(({ receiptNo }) => receiptNo)).toEqual(file.result[0]?.drawn);
    const again = { ...digits, version: drawn.version, publicDigits: '' };
    expect(codesOf(await action(clerk, 'drawHearingParticipants', again))).toEqual(['HEARING_ALREADY_DRAWN']);
    await expect(
      database.sql(`update hearing_draw set result = '[]' where hearing_id = $1`, [id]),
    ).rejects.toThrow(/not changed/);
  });

  it('两人同时抽取，只有一次；别的单位、旧版本不行', async () => {
    await database.setClock(START);
    const { id } = await course.signedUp(4);
    await database.setClock(AT.draw);
    const { version } = await done(clerk, 'beginHearingSelection', {
      id,
      version: await course.versionOf(id),
    });
    const draw = { id, version, publicDigits: '1' };
    expect(faults(await send(otherClerk, 'drawHearingParticipants', draw))).toEqual(['NOT_FOUND']);
    const tries = await Promise.all([
      send(clerk, 'drawHearingParticipants', draw),
      send(lead, 'drawHearingParticipants', { ...draw, publicDigits: '2' }),
    ]);
    expect(tries.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    const seats = await database.sql('select 1 from hearing_participant where hearing_id = $1', [id]);
    expect(seats).toHaveLength(3);
  });

  it('都由推荐产生的，没有可抽取的', async () => {
    await database.setClock(START);
    const sides = [{ side: 'EXPERT', seats: 2, mode: 'NOMINATION' }];
    const { id, version } = await announced({ sides });
    const begun = await done(clerk, 'beginHearingSelection', { id, version });
    const answer = await action(clerk, 'drawHearingParticipants', {
      id,
      version: begun.version,
      publicDigits: '',
    });
    expect(codesOf(answer)).toEqual(['HEARING_NOTHING_TO_DRAW']);
  });
});
