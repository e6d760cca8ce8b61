/** 列席意见: taken down in the room, answered by the unit, confirmed by another, published with the answer. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openStatements, SAID } from './room.ts';

const room = await openStatements();
const { database, people, record, propose, confirm, shown } = room;
const { govOffice, clerk, lead, otherClerk, otherLead, auditor, media } = people;
const secondLead = await buildActor(database, people.units.housing, [Role.UNIT_LEAD], '负责人二');
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

describe('登记', () => {
  it('签到的人从名单里选；没有签到的不能登记，别的议题的邀请不认', async () => {
    const held = await room.held();
    const [first, second] = held.invited;
    await room.signIn(first!.id);
    const { done } = await record(govOffice, held.itemId, {
      invitationId: first!.id,
      speaker: '',
      category: null,
    });
    expect(done).toMatchObject({ stage: 'OPINION_RECORDED', speaker: first!.addressee, name: null });
    expect((await record(govOffice, held.itemId, { invitationId: second!.id })).refused).toEqual([
      'STATEMENT_NOT_ATTENDED',
    ]);
    expect((await record(govOffice, held.itemIds[0]!, { invitationId: first!.id })).faults).toEqual([
      'NOT_FOUND',
    ]);
    expect((await room.list(govOffice, held.no)).desk?.attendees.map(({ name }) => name)).toEqual([
      first!.addressee,
    ]);
  });

  it('依法不予公开的议题不登记，绕过接口数据库也不收', async () => {
    const held = await room.held();
    const closed = held.itemIds[1]!;
    await database.sql(
      `update agenda_item set started_at = '2026-12-11T07:00:00Z', ended_at = '2026-12-11T07:10:00Z' where id = $1`,
      [closed],
    );
    expect((await record(govOffice, closed)).refused).toEqual(['ITEM_NOT_PUBLISHABLE']);
    await expect(
      database.sql(
        `insert into attendee_statement (id, meeting_id, item_id, unit_ids, category, origin, text, stage, recorded_at, idempotency_key)
         values (gen_random_uuid(), $1, $2, '{}', 'RESIDENT', 'SPOKEN', 'x', 'OPINION_RECORDED', app_now(), gen_random_uuid())`,
        [held.id, closed],
      ),
    ).rejects.toThrow(/closed item/);
  });

  it('正文里的电话、证件号在保存之前隐去；同一登记再发一次，还是一条', async () => {
    const held = await room.held();
    const idempotencyKey = '0b7cbd52-1f6c-4df7-8f0b-1f8ed2d6e8aa';
    const more = { text: `${SAID}请打13812345678。`, idempotencyKey };
    const { done } = await record(govOffice, held.itemId, more);
    expect(done?.text).toBe(`${SAID}请打〔手机号已隐去〕。`);
    expect((await record(govOffice, held.itemId, more)).done?.id).toBe(done?.id);
    expect((await room.list(govOffice, held.no)).desk?.statements).toHaveLength(1);
  });

  it('缺的一次说清；议题以外的时刻不收', async () => {
    const held = await room.held();
    const wrong = { speaker: '', category: null, text: ' ', saidAt: '2026-12-11T07:00:00Z' };
    expect((await record(govOffice, held.itemId, wrong)).refused).toEqual([
      'STATEMENT_CATEGORY_REQUIRED',
      'STATEMENT_SPEAKER_REQUIRED',
      'STATEMENT_BLANK',
      'STATEMENT_MOMENT_OUTSIDE',
    ]);
  });

  it('县政府办和召开会议的单位登记，别的单位、融媒体、公众不能', async () => {
    const held = await room.held();
    expect((await record(clerk, held.itemId)).faults).toEqual(['NOT_FOUND']);
    expect((await record(media, held.itemId)).faults).toEqual(['FORBIDDEN']);
    expect((await record(null, held.itemId)).faults).toEqual(['UNAUTHENTICATED']);
  });

  it('记错的写明原因作废；拟了答复的不能作废', async () => {
    const held = await room.held();
    const { done } = await record(govOffice, held.itemId);
    expect((await room.voidIt(govOffice, done!, ' ')).refused).toEqual(['STATEMENT_VOID_REASON_REQUIRED']);
    expect((await room.voidIt(govOffice, done!, '记错了发言人')).done).toMatchObject({ stage: 'VOID' });
    const { done: other } = await record(govOffice, held.itemId);
    const { done: drafted } = await propose(clerk, other!);
    expect((await room.voidIt(govOffice, drafted!, '记错了')).refused).toEqual(['WRONG_STAGE']);
  });
});

describe('答复', () => {
  it('由议题决策的承办单位拟，本单位另一人确认；确认以前公众什么也看不到', async () => {
    const held = await room.held();
    const { done: said } = await record(govOffice, held.itemId);
    expect(said).toMatchObject({ answeringUnits: [people.units.housing.name], dueOn: expect.any(String) });
    for (const other of [otherClerk, govOffice])
      expect((await propose(other, said!)).faults).toEqual(['NOT_FOUND']);
    expect((await propose(auditor, said!)).faults).toEqual(['FORBIDDEN']);
    const { done: drafted } = await propose(lead, said!);
    expect((await confirm(lead, said!.id)).refused).toEqual(['SECOND_PERSON_REQUIRED']);
    expect((await confirm(otherLead, said!.id)).faults).toEqual(['NOT_FOUND']);
    expect((await confirm(clerk, said!.id)).faults).toEqual(['FORBIDDEN']);
    expect(await shown(held.no, held.decision.no)).toEqual({ meeting: [], decision: [] });
    expect((await confirm(secondLead, drafted!.id)).done).toMatchObject({ confirmed: 1 });
    const after = await shown(held.no, held.decision.no);
    expect(after.meeting).toMatchObject([{ text: SAID, result: 'ADOPTED', name: null }]);
    expect(after.decision).toEqual(after.meeting);
  });

  it('理由与意见答复同一把尺：采纳要有条款，不采纳要说理', async () => {
    const held = await room.held();
    const { done: said } = await record(govOffice, held.itemId);
    const input = { result: 'ADOPTED', reason: '好', changedClauses: [] };
    expect((await propose(clerk, said!, input)).refused).toEqual(['ADOPTED_WHERE_REQUIRED']);
    expect(
      (await propose(clerk, said!, { ...input, result: 'NOT_ADOPTED', reason: '经研究，不予采纳。' }))
        .refused,
    ).toEqual(['GROUND_REQUIRED', 'REASON_REQUIRED']);
  });

  it('负责人写明原因退回重拟；没有拟答复的不能确认', async () => {
    const held = await room.held();
    const { done: said } = await record(govOffice, held.itemId);
    expect((await confirm(lead, said!.id)).refused).toEqual(['WRONG_STAGE']);
    const { done: drafted } = await propose(clerk, said!);
    expect((await room.giveBack(lead, drafted!, '不行')).refused).toEqual(['RETURN_REASON_REQUIRED']);
    const { done: back } = await room.giveBack(lead, drafted!, '请写明修改后的文字');
    expect(back).toMatchObject({ stage: 'OPINION_RECORDED', returnedReason: '请写明修改后的文字' });
  });

  it('没有关联决策的议题，由召开会议的单位答复', async () => {
    const held = await room.held();
    const { done } = await record(govOffice, held.itemIds[2]!);
    expect(done).toMatchObject({ answeringUnits: [people.units.housing.name] });
    await database.sql(
      `update agenda_item set started_at = '2026-12-11T06:35:00Z', ended_at = '2026-12-11T07:00:00Z' where id = $1`,
      [held.itemIds[0]],
    );
    const { done: own } = await record(govOffice, held.itemIds[0]!);
    expect(own).toMatchObject({ answeringUnits: [people.units.office.name] });
    const { done: drafted } = await propose(govOffice, own!);
    expect((await confirm(govOffice, own!.id)).refused).toEqual(['SECOND_PERSON_REQUIRED']);
    expect((await confirm(room.leader, drafted!.id)).done).toMatchObject({ confirmed: 1 });
  });

  it('两人同时确认同一条，只有一个成功；公布的答复，数据库也不许改', async () => {
    const held = await room.held();
    const { done: said } = await record(govOffice, held.itemId);
    await propose(clerk, said!);
    const both = await Promise.all([confirm(lead, said!.id), confirm(secondLead, said!.id)]);
    expect(new Set(both.map(({ done }) => done?.__typename))).toEqual(new Set(['Refusal', 'StatementBatch']));
    for (const change of [
      `reason = ''`,
      `text = '别的'`,
      `result = 'SUPPORT_ONLY'`,
      `stage = 'OPINION_RECORDED'`,
    ])
      await expect(
        database.sql(`update attendee_statement set ${change} where id = $1`, [said!.id]),
      ).rejects.toThrow(/not changed/);
  });
});
