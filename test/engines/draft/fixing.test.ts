import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { refuseGoingOn } from '#server/engines/draft/material.queries.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { canonicalText } from '#server/law/draft/draft-tree.ts';
import { draftsOf } from './draft-asking.ts';
import { expertGround } from './recorded-ground.ts';
import { named, openRevision } from './revision-room.ts';

const { database, people, round, start, on, revise } = await openRevision();
const { clerk } = people;
describe('定稿', () => {
  const JUDGED = '{ material: false, reason: "只提高补贴标准，不增加任何人的义务，也不减少任何人的补贴。" }';
  const fix = (id: string, reason = '根据公众意见调整补贴标准和条文顺序。', judgement = JUDGED) =>
    on(`fixDraft(id: "${id}", reason: "${reason}", judgement: ${judgement})`);
  const explain = (id: string, anchorId: string, source: string, note = '', groundId?: string) =>
    on(
      `explainDraftChange(id: "${id}", anchorId: "${anchorId}", source: ${source}, note: "${note}"
        ${groundId ? `, groundId: "${groundId}"` : ''})`,
    );
  /** Says that a change came from what the experts said, as it was recorded. */
  const byExperts = async (decisionId: string, id: string, anchorId: string) =>
    explain(id, anchorId, 'EXPERTS', '', await expertGround(database, decisionId, clerk));

  it('没有修改、没有说明来源、没有写明原因的，一次说清，不能定稿', async () => {
    const { decisionId } = await round();
    const version = await start(decisionId);
    expect((await fix(version.id, '改')).refused).toEqual(['DRAFT_UNCHANGED', 'REASON_REQUIRED']);
    await revise(version, 1, '乙项补贴每户每年900元。');
    expect((await fix(version.id, '。。。。。。。。。。')).refused).toEqual([
      'CHANGE_SOURCE_REQUIRED',
      'REASON_REQUIRED',
    ]);
    const { anchorId } = named(version, 1);
    // Neither a hearing nor a meeting was held; whoever says so names nothing.
    expect((await explain(version.id, anchorId, 'HEARING', '听证会第3号陈述')).refused).toEqual([
      'CHANGE_SOURCE_UNRECORDED',
    ]);
    expect((await explain(version.id, anchorId, 'MEETING', '。。。。')).refused).toEqual([
      'CHANGE_SOURCE_UNRECORDED',
      'CHANGE_NOTE_REQUIRED',
    ]);
    expect((await explain(version.id, anchorId, 'EDITORIAL')).refused).toEqual(['CHANGE_NOT_EDITORIAL']);
    // Nobody adopted an opinion on this clause, so none is its source.
    expect((await explain(version.id, anchorId, 'OPINIONS')).refused).toEqual(['CHANGE_SOURCE_UNFOUNDED']);
    expect((await explain(version.id, named(version, 0).anchorId, 'EDITORIAL')).refused).toEqual([
      'CHANGE_NOT_FOUND',
    ]);
    expect((await byExperts(decisionId, version.id, anchorId)).refused).toEqual([]);
    expect((await explain(version.id, anchorId, 'EXPERTS')).refused).toEqual(['CHANGE_GROUND_REQUIRED']);
    expect((await fix(version.id)).version?.frozenAt).not.toBeNull();
  });

  it('说是文字修改以后又改了数额的，定稿时指出来；没有指明出处的旧来源也指出来', async () => {
    const { decisionId } = await round();
    const version = await start(decisionId);
    await revise(version, 1, '乙项补助每户每年200元。');
    const { anchorId } = named(version, 1);
    expect((await explain(version.id, anchorId, 'EDITORIAL')).refused).toEqual([]);
    await on(
      `reviseClause(id: "${version.id}", anchorId: "${anchorId}", seen: "乙项补助每户每年200元。", text: "乙项补助每户每年250元。")`,
    );
    expect((await fix(version.id)).refused).toEqual(['CHANGE_NOT_EDITORIAL']);
    await byExperts(decisionId, version.id, anchorId);
    await database.sql('update draft_change set ground_id = null where draft_version_id = $1', [version.id]);
    expect((await fix(version.id)).refused).toEqual(['CHANGE_GROUND_MISSING']);
  });

  it('定稿以后以文本的摘要为名，谁也改不动，数据库也不行；再改另起一稿', async () => {
    const { decisionId, no } = await round();
    const version = await start(decisionId);
    await revise(version, 2, '丙项补贴每户每年950元。');
    await byExperts(decisionId, version.id, named(version, 2).anchorId);
    const { version: fixed } = await fix(version.id);
    const text = canonicalText(fixed?.clauses as Parameters<typeof canonicalText>[0]);
    expect(fixed?.digest).toBe(createHash('sha256').update(text).digest('hex'));
    expect((await revise(version, 0, '甲改。')).refused).toEqual(['DRAFT_FIXED']);
    for (const change of [
      `update clause set text = '改' where draft_version_id = '${version.id}'`,
      `delete from clause where draft_version_id = '${version.id}'`,
      `update draft_version set text = '改' where id = '${version.id}'`,
    ])
      await expect(database.sql(change)).rejects.toThrow(/kept as it is/);
    expect((await start(decisionId)).no).toBe(3);
    expect((await draftsOf(database, null, no)).map((one) => one.no)).toEqual([1]);
  });

  it('R-23 改了数额的，要判断是否属于重大修改，不属于的写明理由；属于的再征求一轮意见，才能送审', async () => {
    const { decisionId } = await round();
    const version = await start(decisionId);
    await revise(version, 0, '甲项补贴每户每年50元。');
    await byExperts(decisionId, version.id, named(version, 0).anchorId);
    expect((await fix(version.id, undefined, 'null')).refused).toEqual(['MATERIAL_CHANGE_UNJUDGED']);
    const thin = '{ material: false, reason: "不重大" }';
    expect((await fix(version.id, undefined, thin)).refused).toEqual(['MATERIAL_CHANGE_REASON_REQUIRED']);
    const material = '{ material: true, reason: "" }';
    expect((await fix(version.id, undefined, material)).version?.frozenAt).not.toBeNull();
    const found = await readAsSystem(systemContext(database.services), (db) => refuseGoingOn(db, decisionId));
    expect(found.map(({ code }) => code)).toEqual(['MATERIAL_CHANGE_NEEDS_ROUND']);
  });
});
