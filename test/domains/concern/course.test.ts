/** R-101 政务舆情回应: registered and handed over by the office, drafted by the unit, published by another person, in hours. */
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { codesOf, FARES, MORE, openConcerns, RUMOUR } from './questions.ts';

const house = await openConcerns();
const { database, people, second, register, handOver, draft, handed, drafted, publish, giveBack } = house;
const { clerk, lead, otherClerk, otherLead, govOffice, auditor, units } = people;
const kinds = async (actor: typeof clerk) => (await house.waits(actor)).map(({ kind }) => kind);

describe('登记和转办', () => {
  it('只有县政府办登记；写得不全的一次指出', async () => {
    for (const other of [clerk, lead, auditor]) expect((await register(other)).codes).toEqual(['FORBIDDEN']);
    expect((await register(null)).codes).toEqual(['UNAUTHENTICATED']);
    const { result } = await register(govOffice, {
      title: '',
      said: '无',
      sourceName: '',
      seenTime: '11:00',
    });
    expect(result?.findings?.map(({ code, fields }) => [code, ...fields])).toEqual([
      ['CONCERN_UNTITLED', 'title'],
      ['CONCERN_SOURCE_UNSAID', 'sourceName'],
      ['CONCERN_SAID_MISSING', 'said'],
      ['CONCERN_SEEN_IN_FUTURE', 'seenTime'],
    ]);
    expect((await register(govOffice, { decisionNo: '2026-77' })).codes).toEqual(['NOT_FOUND']);
  });

  it('转办单有编号；承办单位看得到，不相干的单位看不到', async () => {
    const fresh = (await register(govOffice)).result!;
    expect(fresh).toMatchObject({ no: '2026-1', dueAt: '2026-11-22T01:30:00.000Z', standing: 'AHEAD' });
    expect(await kinds(govOffice)).toEqual(['HAND_OVER_CONCERN']);
    expect((await draft(clerk, fresh, { text: FARES })).codes).toEqual(['NOT_FOUND']);
    const to = { leadUnitId: units.housing.id, unitIds: [], note: '' };
    expect((await handOver(govOffice, fresh, { ...to, leadUnitId: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
    const done = (await handOver(govOffice, fresh, to)).result!;
    expect(done).toMatchObject({
      transfers: [{ no: '舆情转办〔2026〕1号', unitName: '县住房和城乡建设局' }],
    });
    expect([await kinds(govOffice), await kinds(clerk), await kinds(otherClerk)]).toEqual([
      [],
      ['DRAFT_CONCERN_RESPONSE'],
      [],
    ]);
    expect((await house.one(clerk, done.id)).result).toMatchObject({ said: RUMOUR.said });
    expect((await house.one(otherClerk, done.id)).result).toBeNull();
    expect((await house.one(null, done.id)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await handOver(govOffice, fresh, to)).codes).toEqual(['CONFLICT']);
    expect(codesOf(await handOver(govOffice, done, to))).toEqual([
      'CONCERN_SAME_UNIT',
      'CONCERN_TRANSFER_UNEXPLAINED',
    ]);
    const justice = { ...to, leadUnitId: units.justice.id, note: '涉及法律问题' };
    expect(codesOf(await handOver(govOffice, done, justice))).toEqual(['CONCERN_UNIT_WITHOUT_STAFF']);
    const again = await handOver(govOffice, done, { ...to, leadUnitId: units.health.id, note: '属于卫健' });
    expect(again.result).toMatchObject({ transfers: [{}, { no: '舆情转办〔2026〕1号之2' }] });
    expect((await house.one(clerk, done.id)).result).toBeNull();
    await house.end(govOffice, again.result!, { reason: '与另一件是同一说法' });
  });
});

describe('拟写、审核、公布', () => {
  it('改由另一单位办理的，原单位拟写的回应退回；另一单位改写以前谁也不能公布', async () => {
    const written = await drafted();
    const to = { leadUnitId: units.health.id, unitIds: [], note: '属于卫健的职责' };
    const moved = (await handOver(govOffice, written, to)).result!;
    expect(moved.responses).toMatchObject([{ returnReason: expect.stringContaining('属于卫健的职责') }]);
    expect(codesOf(await publish(otherLead, moved))).toEqual(['CONCERN_NOT_DRAFTED']);
    const own = (await draft(otherClerk, moved, { text: MORE })).result!;
    expect((await publish(otherLead, own)).result).toMatchObject({
      responses: [{ text: MORE, returnReason: null }],
    });
  });

  it('拟写人不能自己公布；退回写明原因，重写以前不能公布', async () => {
    const one = await handed();
    expect((await draft(otherClerk, one, { text: FARES })).codes).toEqual(['NOT_FOUND']);
    expect((await draft(govOffice, one, { text: FARES })).codes).toEqual(['NOT_FOUND']);
    expect(codesOf(await draft(clerk, one, { text: '高度重视。' }))).toEqual(['CONCERN_RESPONSE_THIN']);
    const written = (await draft(lead, one, { text: FARES })).result!;
    expect(codesOf(await publish(lead, written))).toEqual(['CONCERN_SECOND_PERSON']);
    expect((await publish(clerk, written)).codes).toEqual(['FORBIDDEN']);
    expect((await publish(otherLead, written)).codes).toEqual(['NOT_FOUND']);
    expect([await kinds(lead), await kinds(second)]).toEqual([[], ['REVIEW_CONCERN_RESPONSE']]);
    expect(codesOf(await giveBack(govOffice, written, { reason: '无' }))).toEqual(['RETURN_REASON_REQUIRED']);
    const back = (await giveBack(govOffice, written, { reason: '写明学生卡怎么办' })).result!;
    expect(codesOf(await publish(second, back))).toEqual(['CONCERN_NOT_DRAFTED']);
    expect((await house.waits(clerk)).map(({ detail }) => detail)[0]).toContain(
      '回应被退回：写明学生卡怎么办',
    );
    const again = (await draft(clerk, back, { text: MORE })).result!;
    expect(codesOf(await publish(lead, again))).toEqual(['CONCERN_SECOND_PERSON']);
    const done = (await publish(second, again)).result!;
    expect(done).toMatchObject({ standing: 'IN_TIME', responses: [{ place: 1, confirmedByName: '第二人' }] });
    expect((await auditTrail(database)).at(-1)).toEqual(['concern.responsePublished', 'DONE']);
    expect(codesOf(await publish(second, done))).toEqual(['CONCERN_NOT_DRAFTED']);
    expect(codesOf(await house.end(govOffice, done, { reason: '已经平息了' }))).toEqual([
      'CONCERN_ALREADY_ANSWERED',
    ]);
  });

  it('公众读到回应、单位和日期，读不到来源和原话；没有公布的读不到', async () => {
    const written = await drafted();
    expect((await house.answered(written.no)).result).toBeNull();
    await publish(lead, written);
    const { result } = await house.answered(written.no);
    expect(result).toMatchObject({
      title: RUMOUR.title,
      seenOn: '2026-11-20',
      standing: 'IN_TIME',
      hours: 48,
      responses: [{ text: FARES, unitName: '县住房和城乡建设局', publishedOn: '2026-11-20' }],
    });
    expect(JSON.stringify(result)).not.toContain('bbs.example');
    for (const hidden of ['said', 'sourceName', 'source'])
      expect(
        (await house.run(null, `{ result: answeredConcern(no: "1") { ${hidden} } }`)).codes,
      ).toHaveLength(1);
  });

  it('后续的回应依次公布，先前的不改', async () => {
    const first = (await publish(lead, await drafted())).result!;
    const next = (await draft(clerk, first, { text: MORE })).result!;
    expect((await house.answered(first.no)).result!.responses).toHaveLength(1);
    expect(await kinds(lead)).toEqual(['REVIEW_CONCERN_RESPONSE']);
    await database.setClock('2026-11-24T02:00:00Z');
    const done = (await publish(lead, next)).result!;
    expect(done).toMatchObject({ standing: 'IN_TIME', respondedAt: first.respondedAt });
    expect((await house.answered(first.no)).result!.responses.map(({ text }) => text)).toEqual([FARES, MORE]);
    await expect(
      database.sql(`update concern_response set text = '' where concern_id = $1`, [first.id]),
    ).rejects.toThrow('not changed');
    await database.setClock('2026-11-20T02:00:00Z');
  });
});
