import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codesOf as faults } from '#test/kernel/ask.ts';
import { AT, courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import { type Answer } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, send, read, announced, secondLead } = room;
const { clerk, lead } = people;
const course = courseOf(room);
const START = '2026-11-23T00:30:00Z';

describe('第十六条 名单在听证会前公布，各方都有代表', () => {
  it('没有抽取、有一方没有人，不能公布；抽取的人不能自己公布', async () => {
    await database.setClock(START);
    const { id } = await course.signedUp(8);
    await database.setClock(AT.draw);
    const begun = await done(clerk, 'beginHearingSelection', { id, version: await course.versionOf(id) });
    expect(codesOf(await action(lead, 'publishHearingList', { id, version: begun.version }))).toEqual([
      'HEARING_NOT_DRAWN',
      'HEARING_SIDE_MISSING',
    ]);
    const drawn = await done(lead, 'drawHearingParticipants', {
      id,
      version: begun.version,
      publicDigits: '',
    });
    expect(codesOf(await action(lead, 'publishHearingList', { id, version: drawn.version }))).toEqual([
      'SECOND_PERSON_REQUIRED',
      'HEARING_SIDE_MISSING',
    ]);
  });

  it.each([
    ['2026-12-09T02:00:00Z', []],
    ['2026-12-10T02:00:00Z', ['HEARING_LIST_LATE']],
    ['2026-12-24T00:10:00Z', ['HEARING_LIST_UNPUBLISHED']],
  ])('%s 公布名单', async (now, codes) => {
    await database.setClock(START);
    const { id, version } = await course.filled();
    await database.setClock(now);
    expect(codesOf(await action(secondLead, 'publishHearingList', { id, version }))).toEqual(codes);
  });

  it('参加人只能本人退出：书面的有本人签名的纸件，每人一份；由候补第一名递补，名单变更一并公布', async () => {
    await database.setClock(START);
    const { id, version, participants, draw, no } = await course.listed();
    const leaving = participants[0];
    const paper = await course.withdrawalOf(id);
    const leave = { id, version, participantId: leaving?.id, input: paper };
    const refused = async (change: object, asked = leave) =>
      codesOf(
        await action(clerk, 'replaceHearingParticipant', { ...asked, input: { ...asked.input, ...change } }),
      );
    expect(await refused({ fileId: '' })).toEqual(['HEARING_WITHDRAWAL_UNSIGNED']);
    expect(await refused({ fileId: randomUUID() })).toEqual(['DOCUMENT_NOT_FOUND']);
    expect(await refused({ way: 'ONLINE', receivedOn: '2026-11-30' })).toEqual([
      'HEARING_WITHDRAWAL_BY_PERSON',
      'HEARING_WITHDRAWAL_DAY',
    ]);
    await done(clerk, 'replaceHearingParticipant', leave);
    const seen = (await read(null, no)) as Answer;
    expect(seen.participants.at(-1)).toMatchObject({
      origin: 'RESERVE',
      receiptNo: draw?.result?.[0]?.reserves[0],
      declined: false,
    });
    expect(seen.participants[0]).toMatchObject({ declined: true });
    expect(seen.notices.at(-1)?.text).toContain('退出，本人书面撤回，邮寄');
    expect(seen.withdrawals).toEqual([{ side: 'CONSUMER', persons: 1, online: 0, written: 1 }]);
    const second = {
      id,
      version: seen.version,
      participantId: participants[1]?.id,
      input: await course.withdrawalOf(id),
    };
    expect(await refused({ fileId: paper.fileId }, second)).toEqual(['HEARING_WITHDRAWAL_PAPER_USED']);
    const after = await done(clerk, 'replaceHearingParticipant', second);
    expect(after.participants.at(-1)?.receiptNo).toBe(draw?.result?.[0]?.reserves[1]);
    const again = { ...leave, version: after.version };
    expect(faults(await send(clerk, 'replaceHearingParticipant', again))).toEqual(['NOT_FOUND']);
    await expect(
      database.sql(`update hearing_participant set display_name = '别人' where id = $1`, [leaving?.id]),
    ).rejects.toThrow(/not changed/);
  });

  it('推荐的人退出以后没有候补，缺了一方的材料送达不能完毕', async () => {
    await database.setClock(START);
    const { id, version, participants } = await course.delivered();
    const operator = participants.find(({ side }) => side === 'OPERATOR');
    const left = await done(clerk, 'replaceHearingParticipant', {
      id,
      version,
      participantId: operator?.id,
      input: await course.withdrawalOf(id),
    });
    expect(codesOf(await action(clerk, 'finishHearingDelivery', { id, version: left.version }))).toEqual([
      'HEARING_SIDE_MISSING',
    ]);
  });

  it('价格听证会的消费者不少于五分之二', async () => {
    await database.setClock(START);
    const sides = [
      { side: 'CONSUMER', seats: 2, mode: 'NOMINATION' },
      { side: 'OPERATOR', seats: 3, mode: 'NOMINATION' },
    ];
    await room.asPriceAuthority();
    let hearing = await announced({ isPrice: true, sides });
    const { id } = hearing;
    hearing = await done(clerk, 'beginHearingSelection', { id, version: hearing.version });
    for (const side of ['CONSUMER', 'OPERATOR', 'OPERATOR', 'OPERATOR'])
      hearing = await course.nominate(hearing, side, '某某');
    expect(codesOf(await action(lead, 'publishHearingList', { id, version: hearing.version }))).toEqual([
      'CONSUMER_SHARE_LOW',
      'HEARING_SEATS_EMPTY',
    ]);
  });

  it('不遴选的，公告之后直接登记、公布名单', async () => {
    await database.setClock(START);
    const sides = [{ side: 'STAKEHOLDER', seats: 1, mode: 'NONE' }];
    const hearing = await announced({ sides, selectionMethod: null });
    const { id, version } = hearing;
    expect(codesOf(await action(clerk, 'beginHearingSelection', { id, version }))).toEqual([
      'HEARING_SELECTION_UNNEEDED',
    ]);
    const named = await course.nominate(hearing, 'STAKEHOLDER', '孙住户');
    const listed = await done(lead, 'publishHearingList', { id, version: named.version });
    expect(listed).toMatchObject({ stage: 'LIST_PUBLISHED', draw: null });
    expect(listed.participants).toMatchObject([{ origin: 'DIRECT', displayName: '孙住户' }]);
  });
});
