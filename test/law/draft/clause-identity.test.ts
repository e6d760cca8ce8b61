import { describe, expect, it } from 'vitest';
import {
  answerIdentity,
  type IdentifiedClause,
  identifyClauses,
  likelyFormer,
  refuseIdentity,
  refuseUnsure,
} from '#server/law/draft/clause-identity.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';

const PURPOSE = '为了规范本县农村集中供水，保障村民饮水安全，制定本办法。';
const FEE = '水费按照计量收取，每立方米不超过二元五角，由供水单位按月公示。';
const REPAIR = '供水管网破损的，供水单位应当在接到报修后二十四小时内修复。';
const REWRITTEN = '用户对水质有异议的，可以向乡镇人民政府申请检测，检测费用由县财政承担。';

let counter = 0;
const newId = () => `n${(counter += 1)}`;
const textOf = (...clauses: string[]) =>
  clauses.map((text, at) => `第${'一二三四五六'[at]}条　${text}`).join('\n');
const read = (...clauses: string[]) => readDraftText(textOf(...clauses)).tree.clauses;
const former: IdentifiedClause[] = read(PURPOSE, FEE, REPAIR).map((clause, at) => ({
  ...clause,
  anchorId: 'abc'[at] ?? '',
  originIds: [],
  unsure: false,
}));
const saved = (held: readonly IdentifiedClause[], ...clauses: string[]) =>
  identifyClauses(former, held, read(...clauses), newId);
const marks = (clauses: readonly IdentifiedClause[]) =>
  clauses.map(
    ({ anchorId, unsure }) =>
      `${former.some((one) => one.anchorId === anchorId) ? anchorId : 'new'}${unsure ? '?' : ''}`,
  );
const asked = (clauses: readonly IdentifiedClause[]) => clauses.find(({ unsure }) => unsure)!;

describe('条款对应：文字说不清是哪一条的，由办理人员选择', () => {
  it.each<[string, string[], string[]]>([
    ['一字不改', [PURPOSE, FEE, REPAIR], ['a', 'b', 'c']],
    ['改几个字', [PURPOSE, FEE.replace('二元五角', '二元八角'), REPAIR], ['a', 'b', 'c']],
    ['插入一条，编号顺延', [PURPOSE, REWRITTEN, FEE, REPAIR], ['a', 'new', 'b', 'c']],
    ['删去一条', [PURPOSE, REPAIR], ['a', 'c']],
  ])('%s：不必选择', (_, clauses, expected) => {
    expect(marks(saved(former, ...clauses))).toEqual(expected);
  });

  it('整条改写的，列出来，最可能的是原来的那一条；提交时说明是哪几条', () => {
    const clauses = saved(former, PURPOSE, REWRITTEN, REPAIR);
    expect(marks(clauses)[1]).toMatch(/\?$/);
    expect(likelyFormer(former, clauses, asked(clauses))?.anchorId).toBe('b');
    const refusal = refuseUnsure(clauses);
    expect(refusal.map(({ code }) => code)).toEqual(['CLAUSE_IDENTITY_UNSURE']);
    expect(refusal[0]?.message).toContain('第二条');
    expect(refuseUnsure(former)).toEqual([]);
  });

  it('第一稿没有上一稿，不问', () => {
    expect(marks(identifyClauses([], former, read(PURPOSE, REWRITTEN, REPAIR), newId))).not.toContain('new?');
    expect(refuseUnsure(identifyClauses([], former, read(PURPOSE, REWRITTEN), newId))).toEqual([]);
  });

  it('先清空再粘贴的，中间保存过也还是原来的各条', () => {
    const halfway = saved(former, PURPOSE);
    expect(marks(saved(halfway, PURPOSE, FEE, REPAIR))).toEqual(['a', 'b', 'c']);
    expect(marks(saved(saved(halfway, REPAIR), PURPOSE, FEE, REPAIR))).toEqual(['a', 'b', 'c']);
  });

  it('没有回答的，再保存还在；改回原文的，不再问', () => {
    const clauses = saved(former, PURPOSE, REWRITTEN, REPAIR);
    expect(marks(saved(clauses, PURPOSE, REWRITTEN, REPAIR))).toEqual(marks(clauses));
    expect(marks(saved(clauses, PURPOSE, FEE, REPAIR))).toEqual(['a', 'b', 'c']);
  });

  it.each<[string, string | null, string[]]>([
    ['同一条', 'b', ['a', 'b', 'c']],
    ['新的一条', null, ['a', 'new', 'c']],
  ])('%s：照答的办，再保存不再问', (_, formerId, expected) => {
    const clauses = saved(former, PURPOSE, REWRITTEN, REPAIR);
    const { anchorId } = asked(clauses);
    const answered = answerIdentity(former, clauses, { anchorId, formerId }, newId);
    expect(marks(answered)).toEqual(expected);
    const again = saved(answered, PURPOSE, REWRITTEN, REPAIR);
    expect(again).toEqual(answered);
  });

  it('另一条：原来占着那一条的，改问它自己', () => {
    const clauses = saved(former, PURPOSE, REWRITTEN, REPAIR);
    const { anchorId } = asked(clauses);
    const answered = answerIdentity(former, clauses, { anchorId, formerId: 'c' }, newId);
    expect(marks(answered)).toEqual(['a', 'c', 'new?']);
    const last = answered[2]!;
    expect(likelyFormer(former, answered, last)?.anchorId).toBe('c');
    const back = answerIdentity(former, answered, { anchorId: last.anchorId, formerId: 'b' }, newId);
    expect(marks(back)).toEqual(['a', 'c', 'b']);
  });

  it('没有的条款不能选', () => {
    const codes = (anchorId: string, formerId: string | null) =>
      refuseIdentity(former, former, { anchorId, formerId }).map(({ code }) => code);
    expect(codes('b', 'c')).toEqual([]);
    expect(codes('b', null)).toEqual([]);
    expect(codes('x', null)).toEqual(['CLAUSE_NOT_FOUND']);
    expect(codes('b', 'x')).toEqual(['FORMER_CLAUSE_NOT_FOUND']);
  });

  it('并入一条的，只问一次；答了以后并入的关系还在', () => {
    const joined = saved(former, PURPOSE, `${FEE}${REPAIR}`);
    expect(marks(joined)[1]).toMatch(/\?$/);
    const { anchorId, originIds } = asked(joined);
    expect(new Set([anchorId, ...originIds])).toEqual(new Set(['b', 'c']));
    const answered = answerIdentity(former, joined, { anchorId, formerId: anchorId }, newId);
    const again = saved(answered, PURPOSE, `${FEE}${REPAIR}`);
    expect(again).toEqual(answered);
    expect(again[1]?.originIds).toEqual(originIds);
  });
});
