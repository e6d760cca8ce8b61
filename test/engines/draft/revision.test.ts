import { describe, expect, it } from 'vitest';
import { draftsOf, type Version } from './draft-asking.ts';
import { named, openRevision } from './revision-room.ts';

const { database, people, round, start, on, revise } = await openRevision();
const { clerk, lead, otherClerk, secrecy } = people;
const numbers = (version: Version | null) => version?.clauses.map(({ no, text }) => `${no}${text[0]}`);

describe('修改稿：公开征求意见以后，在上一稿上逐条修改', () => {
  it('从征求意见稿开始，条款一字不差，编号之外各有固定编号', async () => {
    const { decisionId, no } = await round();
    const version = await start(decisionId);
    expect(version).toMatchObject({ no: 2, stage: 'REVISED', basedOnNo: 1, digest: null, changes: [] });
    const [first] = await draftsOf(database, clerk, no);
    expect(version.clauses).toEqual(first?.clauses);
    expect((await on(`startDraftRevision(decisionId: "${decisionId}")`)).refused).toEqual([
      'REVISION_UNFINISHED',
    ]);
  });

  it('改写、增加、删去、移动、拆分、合并：编号跟着变，固定编号不变', async () => {
    const version = await start((await round()).decisionId);
    const id = (at: number) => named(version, at).anchorId;
    await revise(version, 0, '甲项补贴每户每年800元。');
    const added = await on(
      `insertClause(id: "${version.id}", after: "${id(0)}", kind: ARTICLE, text: "新增一条。")`,
    );
    expect(numbers(added.version)).toEqual(['第一条甲', '第二条新', '第三条乙', '第四条丙', '第五条丁']);
    expect(
      await on(`insertClause(id: "${version.id}", after: "${id(0)}", kind: ANNEX, text: "收费表")`),
    ).toMatchObject({ refused: ['CLAUSE_NOT_COUNTED'] });
    const removed = await on(`removeClause(id: "${version.id}", anchorId: "${id(1)}")`);
    expect(numbers(removed.version)).toEqual(['第一条甲', '第二条新', '第三条丙', '第四条丁']);
    const moved = await on(`moveClause(id: "${version.id}", anchorId: "${id(3)}", after: null)`);
    expect(numbers(moved.version)).toEqual(['第一条丁', '第二条甲', '第三条新', '第四条丙']);
    const split = await on(`splitClause(id: "${version.id}", anchorId: "${id(2)}", at: 4)`);
    expect(numbers(split.version)).toEqual(['第一条丁', '第二条甲', '第三条新', '第四条丙', '第五条每']);
    const joined = await on(`joinClauses(id: "${version.id}", anchorId: "${id(3)}")`);
    expect(numbers(joined.version)).toEqual(['第一条丁', '第二条新', '第三条丙', '第四条每']);
    const kept = new Set(joined.version?.clauses.map(({ anchorId }) => anchorId));
    expect([id(2), id(3)].every((anchor) => kept.has(anchor))).toBe(true);
    expect(joined.version?.changes.find(({ anchorId }) => anchorId === id(1))).toMatchObject({
      relation: 'GONE',
      noBefore: '第二条',
      noAfter: null,
    });
  });

  it('删去的可以恢复，还是那一条；没有删去的、并入其他条的、从来没有的不能恢复', async () => {
    const version = await start((await round()).decisionId);
    const id = (at: number) => named(version, at).anchorId;
    const back = (anchorId: string) => on(`restoreClause(id: "${version.id}", anchorId: "${anchorId}")`);
    expect((await back(id(1))).refused).toEqual(['CLAUSE_PRESENT']);
    expect((await back(version.id)).refused).toEqual(['CLAUSE_NOT_FOUND']);
    await on(`removeClause(id: "${version.id}", anchorId: "${id(1)}")`);
    const restored = await back(id(1));
    expect(restored.version).toMatchObject({ clauses: version.clauses, changes: [] });
    await on(`joinClauses(id: "${version.id}", anchorId: "${id(2)}")`);
    expect((await back(id(3))).refused).toEqual(['CLAUSE_TAKEN_IN']);
  });

  it('改一条，别的条不重写', async () => {
    const version = await start((await round()).decisionId);
    const rows = () =>
      database.sql<{ id: string; xmin: string }>(
        'select id, xmin::text from clause where draft_version_id = $1 order by position',
        [version.id],
      );
    const before = await rows();
    await revise(version, 1, '乙改。');
    const after = await rows();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.flatMap(({ xmin }, at) => (xmin === before[at]?.xmin ? [] : [at]))).toEqual([1]);
  });

  it('两人改不同的条款，互不妨碍；改同一条，后改的被告知，前一人的不被覆盖', async () => {
    const { decisionId, no } = await round();
    const version = await start(decisionId);
    const both = await Promise.all([revise(version, 0, '甲改。'), revise(version, 1, '乙改。', lead)]);
    expect(both.map(({ faults }) => faults)).toEqual([[], []]);
    expect((await revise(version, 0, '甲另改。', lead)).faults).toEqual(['CONFLICT']);
    const [, now] = await draftsOf(database, clerk, no);
    expect(now?.clauses.slice(0, 2).map(({ text }) => text)).toEqual(['甲改。', '乙改。']);
  });

  it.each([
    ['空白的条款', (v: Version) => revise(v, 0, ' '), ['CLAUSE_EMPTY']],
    [
      '已经不在的条款',
      (v: Version) => on(`removeClause(id: "${v.id}", anchorId: "${v.id}")`),
      ['CLAUSE_NOT_FOUND'],
    ],
    [
      '拆分后一边没有文字',
      (v: Version) => on(`splitClause(id: "${v.id}", anchorId: "${named(v, 0).anchorId}", at: 0)`),
      ['CLAUSE_EMPTY'],
    ],
    [
      '最后一条没有下一条可以合并',
      (v: Version) => on(`joinClauses(id: "${v.id}", anchorId: "${named(v, 3).anchorId}")`),
      ['CLAUSES_NOT_ALIKE'],
    ],
  ])('不能办：%s', async (_, attempt, codes) => {
    expect((await attempt(await start((await round()).decisionId))).refused).toEqual(codes);
  });

  it('送审期间不能修改；别的单位找不到；没有草案的没有修改稿', async () => {
    const { decisionId } = await round();
    const version = await start(decisionId);
    expect((await revise(version, 0, '甲改。', otherClerk)).faults).toEqual(['NOT_FOUND']);
    expect((await revise(version, 0, '甲改。', secrecy)).faults).toEqual(['FORBIDDEN']);
    await database.sql(`update decision set phase = 'LEGALITY_REVIEW' where id = $1`, [decisionId]);
    expect((await revise(version, 0, '甲改。')).refused).toEqual(['WRONG_PHASE']);
  });
});
