import { lawsOfKinds } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { Outcome, RejectionGround } from '#server/law/consultation/comment-stage.ts';
import { type DispositionDraft, refuseDisposition } from '#server/law/feedback/disposition.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { HOLLOW_PHRASES, reasonSubstance } from '#server/law/feedback/rejection-reason.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { oneOf, seeded } from '#test/law/decision/seeded.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const changed = { clauseNo: '二', before: '第三小学', after: '实验小学' };
const lawful =
  '《义务教育法》第十二条规定适龄儿童少年在户籍所在地学校就近入学，全县招生与该规定不一致；该校现有学位1200个，片区内已预计使用1168个。';
const draft = (result: Outcome, change: Partial<DispositionDraft> = {}): DispositionDraft => ({
  result,
  changedClauses: [],
  ...change,
});
const judge = (result: Outcome, change: Partial<DispositionDraft> = {}) =>
  codes(refuseDisposition(draft(result, change), DEFAULT_POLICY));

describe('学校招生服务片区调整方案意见采纳情况：八类意见的处理都站得住', () => {
  const G = RejectionGround;
  it.each([
    [1, Outcome.ADOPTED, { changedClauses: [changed] }],
    [
      2,
      Outcome.PARTLY_ADOPTED,
      {
        changedClauses: [{ clauseNo: '六', before: '按学位安排', after: '同校优先，按学位余量安排' }],
        ground: G.BALANCE_OF_INTERESTS,
        reason: '采纳“同校优先”，不采纳“跨片区无条件同校”：第三小学学位已满员，按学位余量安排（方案第六条）',
      },
    ],
    [3, Outcome.NOT_ADOPTED, { ground: G.CONTRARY_TO_LAW, reason: lawful }],
    [
      4,
      Outcome.NOT_ADOPTED,
      {
        ground: G.TECHNICALLY_INFEASIBLE,
        reason: '新建第五小学将于2026年9月投用，延迟一年将使第三小学大班额达58人/班，超过省定上限',
      },
    ],
    [5, Outcome.ALREADY_COVERED, { changedClauses: [{ ...changed, after: changed.before }] }],
    [6, Outcome.SUPPORT_ONLY, {}],
    [7, Outcome.OUT_OF_SCOPE, { route: '已转县公安局交警大队办理，转办编号 ZB-2026-0311，可拨打12345查询' }],
    [
      8,
      Outcome.PARTLY_ADOPTED,
      {
        changedClauses: [{ clauseNo: '四', before: '居住证和社保缴费证明', after: '居住证或者社保缴费证明' }],
        ground: G.ALREADY_REGULATED,
        reason: '居住证与社保缴费证明二选一；居住年限要求由《市区义务教育招生办法》规定，予以保留',
      },
    ],
  ])('第%i类 %s', (_, result, change) => {
    expect(judge(result, change)).toEqual([]);
  });
});

describe('未采纳的意见应当说明理由', () => {
  const ground = RejectionGround.BALANCE_OF_INTERESTS;
  it.each([
    ['没有理由', undefined, ['REASON_REQUIRED']],
    ['空白', '   ', ['REASON_REQUIRED']],
    ['不采纳', '不采纳', ['REASON_REQUIRED']],
    ['已阅', '已阅。', ['REASON_REQUIRED']],
    ['因相关规范', '因相关规范，未采纳。', ['REASON_REQUIRED']],
    ['拱墅一例', '因学区设置的原则和相关规范，未采纳。', ['REASON_REQUIRED']],
    [
      '套话成篇',
      '经认真研究，根据有关规定和实际情况，综合考虑各方面因素，您的建议暂不采纳，感谢您的支持！',
      ['REASON_REQUIRED'],
    ],
    ['标点凑数', '学位已满。。。。。。。。。。。。。。。。', ['REASON_REQUIRED']],
    ['重复凑数', '学位已满'.repeat(5), ['REASON_REQUIRED']],
    ['十四个字', '一二三四五六七八九十甲乙丙丁', ['REASON_REQUIRED']],
    ['十五个字', '一二三四五六七八九十甲乙丙丁戊', []],
    ['说得明白', lawful, []],
  ])('%s', (_, reason, found) => {
    expect(judge(Outcome.NOT_ADOPTED, { ground, reason })).toEqual(found);
  });

  it('选“其他”的，理由不少于四十字', () => {
    const other = (chars: number) => ({
      ground: RejectionGround.OTHER,
      reason: String.fromCodePoint(...Array.from({ length: chars }, (_, i) => 0x4e00 + i)),
    });
    expect(judge(Outcome.NOT_ADOPTED, other(39))).toEqual(['REASON_REQUIRED']);
    expect(judge(Outcome.NOT_ADOPTED, other(40))).toEqual([]);
  });

  it('没有理由类别的，一并指出', () => {
    expect(judge(Outcome.NOT_ADOPTED, { reason: '' })).toEqual(['GROUND_REQUIRED', 'REASON_REQUIRED']);
    expect(judge(Outcome.NOT_ADOPTED, { reason: lawful })).toEqual(['GROUND_REQUIRED']);
  });

  it('县里文件的要求不说成法律；专门法律要求说明理由的，引该法律', () => {
    const bare = draft(Outcome.NOT_ADOPTED, { ground });
    expect(refuseDisposition(bare, DEFAULT_POLICY)[0]).toMatchObject({ basis: 'POLICY' });
    const special = lawsOfKinds([SpecialRuleKind.URBAN_RURAL_PLAN]);
    expect(refuseDisposition(bare, DEFAULT_POLICY, { special })[0]).toMatchObject({
      basis: 'LAW',
      article: '城乡规划法第二十六条',
    });
    const thin = draft(Outcome.NOT_ADOPTED, { ground, reason: '学位已满' });
    expect(refuseDisposition(thin, DEFAULT_POLICY)[0]).toMatchObject({ basis: 'DESIGN' });
  });

  it('每一句套话本身都不是理由', () => {
    expect(HOLLOW_PHRASES.map((phrase) => [phrase, reasonSubstance(phrase)])).toEqual(
      HOLLOW_PHRASES.map((phrase) => [phrase, 0]),
    );
    expect(HOLLOW_PHRASES.length).toBeGreaterThan(40);
  });
});

describe('采纳的意见写明改了哪一条；修改前后不能相同', () => {
  it.each([
    ['写明', [changed], []],
    ['没有条款', [], ['CHANGED_CLAUSE_REQUIRED']],
    ['草案中没有这一条', [{ ...changed, found: false }], ['CLAUSE_NOT_FOUND']],
    ['前后相同', [{ ...changed, after: changed.before }], ['CLAUSE_UNCHANGED']],
    ['只差空白', [{ ...changed, after: ' 第三 小学\n' }], ['CLAUSE_UNCHANGED']],
    ['句号改成分号', [{ ...changed, before: '第三小学。', after: '第三小学；' }], ['CLAUSE_UNCHANGED']],
    ['加一对引号、一个顿号', [{ ...changed, after: '“第三”、小学' }], ['CLAUSE_UNCHANGED']],
    ['全角改成半角', [{ ...changed, before: '满１２周岁', after: '满 12 周岁。' }], ['CLAUSE_UNCHANGED']],
    ['小数点是数的一部分', [{ ...changed, before: '补助15元', after: '补助1.5元' }], []],
    ['百分号不是标点', [{ ...changed, before: '不低于30%', after: '不低于30' }], []],
    ['表格的格子不是标点', [{ ...changed, before: '| 1 | 20 |', after: '| 12 | 0 |' }], []],
    ['删去一条', [{ ...changed, after: '' }], []],
    ['新增一条', [{ ...changed, before: '' }], []],
    ['第二处有误', [changed, { ...changed, found: false, after: changed.before }], ['CLAUSE_NOT_FOUND']],
  ])('%s', (_, changedClauses, found) => {
    expect(judge(Outcome.ADOPTED, { changedClauses })).toEqual(found);
  });

  it('指出是第几处', () => {
    const changes = [changed, { ...changed, after: changed.before }];
    const found = refuseDisposition(draft(Outcome.ADOPTED, { changedClauses: changes }), DEFAULT_POLICY);
    expect(found[0]?.fields).toEqual(['changedClauses.1.anchorId']);
  });

  it.each([
    ['没有写明', { coveredAt: ' ' }, ['ADOPTED_WHERE_REQUIRED']],
    ['写明', { coveredAt: '会议纪要第三项' }, []],
  ] as const)('草案不在系统中的，写明采纳的意见体现在何处：%s', (_, more, codes) => {
    const found = refuseDisposition(draft(Outcome.ADOPTED, more), DEFAULT_POLICY, { drafted: false });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('部分采纳的，改了的写明条款，没采纳的说明理由', () => {
    expect(judge(Outcome.PARTLY_ADOPTED)).toEqual([
      'CHANGED_CLAUSE_REQUIRED',
      'GROUND_REQUIRED',
      'REASON_REQUIRED',
    ]);
  });
});

describe('草案已体现的写明何处，不属于范围的告知去向', () => {
  it.each([
    [Outcome.ALREADY_COVERED, { changedClauses: [changed] }, []],
    [Outcome.ALREADY_COVERED, { coveredAt: '方案附件2' }, ['COVERED_CLAUSE_REQUIRED']],
    [Outcome.ALREADY_COVERED, {}, ['COVERED_CLAUSE_REQUIRED']],
    [Outcome.ALREADY_COVERED, { changedClauses: [{ ...changed, found: false }] }, ['CLAUSE_NOT_FOUND']],
    [Outcome.ALREADY_COVERED, { changedClauses: [{ ...changed, before: ' ' }] }, ['CLAUSE_NOT_FOUND']],
    [Outcome.OUT_OF_SCOPE, { route: '县交通运输局、12345' }, []],
    [Outcome.OUT_OF_SCOPE, { route: '' }, ['ROUTE_REQUIRED']],
    [Outcome.OUT_OF_SCOPE, {}, ['ROUTE_REQUIRED']],
    [Outcome.SUPPORT_ONLY, {}, []],
  ])('%s %o', (result, change, found) => {
    expect(judge(result, change)).toEqual(found);
  });
});

it.each([
  ['没有写明', { coveredAt: ' ' }, ['COVERED_WHERE_REQUIRED']],
  ['写明', { coveredAt: '方案附件2' }, []],
] as const)('草案不在系统中的，写明在何处已经体现：%s', (_, more, codes) => {
  const found = refuseDisposition(draft(Outcome.ALREADY_COVERED, more), DEFAULT_POLICY, { drafted: false });
  expect(found.map(({ code }) => code)).toEqual(codes);
});

it('没有理由的“未采纳”总被拒绝（不变量3）', () => {
  const random = seeded(3);
  const filler = [' ', '。', '，', '…', '1', '😀', '\n', ...HOLLOW_PHRASES];
  for (let round = 0; round < 500; round += 1) {
    const reason = Array.from({ length: Math.floor(random() * 12) }, () => oneOf(random, filler)).join('，');
    const ground = oneOf(random, Object.values(RejectionGround));
    expect([reason, judge(Outcome.NOT_ADOPTED, { ground, reason })]).toEqual([reason, ['REASON_REQUIRED']]);
  }
});
