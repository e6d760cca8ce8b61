import { REJECTION_GROUND_LABELS, type RejectionGround } from '#server/law/feedback/outcome.ts';
import { describe, expect, it } from 'vitest';
import {
  asks,
  type DispositionForm,
  EMPTY,
  inputOf,
  OUTCOMES,
  routedAgain,
  wantingIn,
} from '#client/staff/domains/opinions/disposition-form.ts';
import { blanksIn, firstBlank, templatesFor } from '#client/staff/domains/opinions/reason-templates.ts';

const policy = { reasonMinChars: 15 };
const form = (over: Partial<DispositionForm>): DispositionForm => ({ ...EMPTY, ...over });
const codes = (over: Partial<DispositionForm>) => wantingIn(form(over), policy).map(({ code }) => code);
const REASON = '县财政按每年三百万元测算补贴，票价每降一角须增加补贴一百二十万元，现阶段难以承担。';
const CHANGE = {
  anchorId: 'a1',
  clauseNo: '第一条',
  before: '票价2元。',
  seen: '票价2元。',
  after: '票价1元5角。',
};

describe('处理结果，保存以前就核对（国令713号第十八条）', () => {
  it.each([
    ['没有选结果：还不核对', {}, []],
    ['采纳，没有写修改了哪一条', { result: 'ADOPTED' }, ['CHANGED_CLAUSE_REQUIRED']],
    [
      '采纳，条款没有变',
      { result: 'ADOPTED', changedClauses: [{ ...CHANGE, after: CHANGE.before }] },
      ['CLAUSE_UNCHANGED'],
    ],
    [
      '采纳，选的条款草案里没有',
      { result: 'ADOPTED', changedClauses: [{ ...CHANGE, anchorId: '' }] },
      ['CLAUSE_NOT_FOUND'],
    ],
    ['采纳，写明修改', { result: 'ADOPTED', changedClauses: [CHANGE] }, []],
    ['未采纳，什么都没写', { result: 'NOT_ADOPTED' }, ['GROUND_REQUIRED', 'REASON_REQUIRED']],
    [
      '未采纳，套话',
      { result: 'NOT_ADOPTED', ground: 'FISCAL_LIMIT', reason: '经研究，因相关规定，不予采纳。' },
      ['REASON_REQUIRED'],
    ],
    ['未采纳，写明理由', { result: 'NOT_ADOPTED', ground: 'FISCAL_LIMIT', reason: REASON }, []],
    ['已体现，没选是哪一条', { result: 'ALREADY_COVERED' }, ['COVERED_CLAUSE_REQUIRED']],
    ['已体现，选了写明的条款', { result: 'ALREADY_COVERED', changedClauses: [CHANGE] }, []],
    ['表示支持', { result: 'SUPPORT_ONLY' }, []],
    ['不属范围，没写去向', { result: 'OUT_OF_SCOPE' }, ['ROUTE_REQUIRED']],
  ] as [string, Partial<DispositionForm>, string[]][])('%s', (_, over, wanting) => {
    expect(codes(over)).toEqual(wanting);
  });

  it('原文不公开的要概括诉求；概括和理由里都不留号码', () => {
    const unshown = { text: '', suggestedText: null, wordless: false };
    const wanting = (over: Partial<DispositionForm>, demand: typeof unshown | null = unshown) =>
      wantingIn(form({ result: 'NOT_ADOPTED', ground: 'FISCAL_LIMIT', reason: REASON, ...over }), policy, {
        demand,
      }).map(({ code }) => code);
    expect(wanting({})).toEqual(['ASKED_REQUIRED']);
    expect(wanting({}, { ...unshown, text: '票价太高。' })).toEqual([]);
    expect(wanting({}, null)).toEqual([]);
    expect(wanting({ asked: '要求降低票价' })).toEqual([]);
    expect(wanting({ asked: '要求打电话13800000077说明' })).toEqual(['PERSONAL_DATA_LEFT']);
    expect(wanting({ asked: '要求降低票价', reason: `${REASON}详询13800000077。` })).toEqual([
      'PERSONAL_DATA_LEFT',
    ]);
  });

  it('转办去向和编号合成一句，再打开时分回两格', () => {
    const routed = form({ result: 'OUT_OF_SCOPE', route: '已转县公安局', routedNo: ' ZB-1 ' });
    expect(inputOf({ ...routed, result: 'OUT_OF_SCOPE' })).toMatchObject({
      route: '已转县公安局',
      routedNo: 'ZB-1',
    });
    expect(routedAgain('已转县公安局（转办编号ZB-1）')).toEqual({ route: '已转县公安局', routedNo: 'ZB-1' });
    expect(codes({ result: 'OUT_OF_SCOPE', route: '转其他单位办理' })).toEqual(['ROUTED_UNIT_REQUIRED']);
  });

  it('只送出所选结果要的内容，别的留在草稿里', () => {
    const full = form({
      ground: 'OTHER',
      reason: REASON,
      changedClauses: [CHANGE],
      coveredAt: '第三条',
      route: '信访',
    });
    expect(inputOf({ ...full, result: 'SUPPORT_ONLY' })).toMatchObject({
      ground: null,
      changedClauses: [],
      coveredAt: null,
      route: null,
    });
    expect(inputOf({ ...full, result: 'PARTLY_ADOPTED' })).toMatchObject({
      ground: 'OTHER',
      changedClauses: [{ anchorId: 'a1', seen: '票价2元。', text: '票价1元5角。' }],
    });
    expect(inputOf({ ...full, result: 'ALREADY_COVERED' }).changedClauses).toEqual([{ anchorId: 'a1' }]);
    const written = { ...full, changedClauses: [{ ...CHANGE, seen: CHANGE.after }] };
    expect(inputOf({ ...written, result: 'ADOPTED' }).changedClauses).toEqual([{ anchorId: 'a1' }]);
  });

  it('数字键1至7，就是各种结果的次序', () => {
    expect(OUTCOMES).toEqual([
      'ADOPTED',
      'PARTLY_ADOPTED',
      'NOT_ADOPTED',
      'ALREADY_COVERED',
      'SUPPORT_ONLY',
      'OUT_OF_SCOPE',
      'ANSWERED',
    ]);
    expect(OUTCOMES.filter((one) => asks(one).ground)).toEqual(['PARTLY_ADOPTED', 'NOT_ADOPTED']);
  });
});

describe('理由模板', () => {
  const all = OUTCOMES.flatMap((outcome) => templatesFor(outcome).map(({ text }) => [text] as const));

  it.each(all)('有空要填，填了才能保存：%s', (text) => {
    expect(blanksIn(text).length).toBeGreaterThan(0);
    expect(codes({ result: 'SUPPORT_ONLY', reason: text })).toEqual(['TEMPLATE_BLANKS_LEFT']);
    const filled = text.replaceAll(/【[^】]*】/g, '每月增开十二班');
    expect(codes({ result: 'SUPPORT_ONLY', reason: filled })).toEqual([]);
  });

  it.each(templatesFor('NOT_ADOPTED'))('填实以后就是一条说得明白的理由：$title', ({ text }) => {
    const reason = text.replaceAll(/【[^】]*】/g, '《县公交规划》第三条每年三百万元');
    for (const ground of Object.keys(REJECTION_GROUND_LABELS) as RejectionGround[])
      expect(codes({ result: 'NOT_ADOPTED', ground, reason })).toEqual([]);
  });

  it('用了模板，光标停在第一个空上', () => {
    expect(firstBlank('经测算，【金额】由县财政【来源】承担。')).toEqual({ start: 4, end: 8 });
    expect(firstBlank('没有空。')).toBeNull();
  });
});
