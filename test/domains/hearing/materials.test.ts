import { describe, expect, it } from 'vitest';
import { courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';

const room = await openRoom();
const { database, people, action, done, announced } = room;
const { clerk, lead } = people;
const course = courseOf(room);
const START = '2026-11-23T00:30:00Z';
const begin = () => database.setClock(START);

describe('第十六条 听证会材料于七日前送达每一位参加人', () => {
  it.each([
    ['2026-12-16', []],
    ['2026-12-17', Array.from({ length: 5 }, () => 'HEARING_MATERIAL_ON_THE_DAY')],
    ['2026-12-18', Array.from({ length: 5 }, () => 'HEARING_MATERIAL_LATE')],
  ])('听证会12月24日，%s 送达', async (on, codes) => {
    await begin();
    const listed = await course.listed();
    await database.setClock('2026-12-18T02:00:00Z');
    const { id, version } = await course.handedOver(listed, on);
    expect(codesOf(await action(clerk, 'finishHearingDelivery', { id, version }))).toEqual(codes);
  });

  it('有一人没有送达就没有完毕；签收不在将来，不早于公告，要有本事项的送达回证，一次说全', async () => {
    await begin();
    const { id, version, participants } = await course.listed();
    const [first, ...others] = participants.map((one) => one.id);
    const fileId = await course.receiptOf(id);
    const deliver = (participantIds: (string | undefined)[], handedAt: string, file = fileId) =>
      action(clerk, 'recordHearingDelivery', {
        id,
        version,
        input: { participantIds, handedAt, fileId: file },
      });
    const bad = await deliver([], '2026-12-09T01:00:00Z', '');
    expect(bad.findings).toMatchObject([
      { rule: 'R-29', code: 'HEARING_DELIVERY_TO_NOBODY', fields: ['participantIds'] },
      { rule: 'R-29', code: 'HAPPENED_IN_FUTURE', fields: ['handedAt'] },
      { rule: 'R-29', code: 'HEARING_RECEIPT_REQUIRED', fields: ['fileId'] },
    ]);
    expect(codesOf(await deliver([first], '2026-11-22T01:00:00Z'))).toEqual(['DELIVERED_BEFORE_LIST']);
    const foreign = await course.receiptOf((await room.planned()).id);
    expect(await deliver([first], '2026-12-08T01:00:00Z', foreign)).toMatchObject({
      findings: [{ code: 'DOCUMENT_NOT_FOUND', fields: ['fileId'] }],
    });
    const next = await deliver(others, '2026-12-08T01:00:00Z');
    const answer = await action(clerk, 'finishHearingDelivery', { id, version: next.version });
    expect(answer.findings).toMatchObject([
      { code: 'HEARING_MATERIAL_LATE', fields: ['deliveries.0.deliveredOn'] },
      { rule: 'R-27', code: 'HEARING_PARTICIPANT_UNTOLD', severity: 'WARN', fields: ['participants.0.told'] },
    ]);
  });

  it('价格听证会的材料，本县设定提前15日', async () => {
    await begin();
    const sides = [
      { side: 'CONSUMER', seats: 1, mode: 'NOMINATION' },
      { side: 'OPERATOR', seats: 1, mode: 'NOMINATION' },
    ];
    await room.asPriceAuthority();
    const change = { isPrice: true, sides };
    let hearing = await announced(change);
    const begun = { id: hearing.id, version: hearing.version };
    hearing = await done(clerk, 'beginHearingSelection', begun);
    for (const { side } of sides) hearing = await course.nominate(hearing, side, '某某');
    const listed = await done(lead, 'publishHearingList', { id: hearing.id, version: hearing.version });
    await database.setClock('2026-12-10T02:00:00Z');
    const { id, version } = await course.handedOver(listed, '2026-12-10');
    expect(codesOf(await action(clerk, 'finishHearingDelivery', { id, version }))).toEqual([
      'PRICE_HEARING_MATERIAL_LATE',
      'PRICE_HEARING_MATERIAL_LATE',
    ]);
    const acknowledged = room.acknowledged('PRICE_HEARING_MATERIAL_LATE');
    await done(clerk, 'finishHearingDelivery', { id, version, acknowledged });
  });
});
