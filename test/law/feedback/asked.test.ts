/** 国令713号第十八条: every line of the report says what was asked, in words that everybody may read. */
import { describe, expect, it } from 'vitest';
import {
  ASKED_MAX,
  askedLine,
  type Demand,
  inShort,
  needsAsked,
  refuseAsked,
  refuseUnasked,
} from '#server/law/feedback/asked.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const signs = (text: string) => Array.from(text).length;
const LONG = '我家住在河西，孩子每天六点半出门上学。';
const own = (text: string, suggestedText: string | null = null) => ({ text, suggestedText });
const SHOWN: Demand = { ...own('请把首班车提前到六点。'), wordless: false };
const UNSHOWN: Demand = { ...own(''), wordless: false };
const ALONE: Demand = { ...own(''), wordless: true };

describe('第十八条 诉求摘要，停在一句话的末尾', () => {
  it.each([
    ['短的照原样，句末不留点号', '请把首班车提前到六点。', '请把首班车提前到六点'],
    ['换行、空格连成一段', '请把首班车\n 提前到六点。', '请把首班车 提前到六点'],
    ['长的留下放得下的整句', LONG.repeat(6), `${LONG.repeat(4).slice(0, -1)}……`],
    [
      '第一句就太长的，停在逗号',
      `${'首班车太晚，'.repeat(20)}请提前。`,
      `${'首班车太晚，'.repeat(13).slice(0, -1)}……`,
    ],
    ['一个标点也没有的，照字数断', '晚'.repeat(200), `${'晚'.repeat(78)}……`],
  ])('%s', (_, text, said) => {
    expect(inShort(text)).toBe(said);
    expect(signs(inShort(text))).toBeLessThanOrEqual(ASKED_MAX);
  });

  it('正好到上限的不断开', () => {
    const text = '晚'.repeat(ASKED_MAX);
    expect(inShort(text)).toBe(text);
  });
});

describe('第十八条 采纳情况的每一行说明提的是什么要求', () => {
  it.each([
    [
      '公开的用原话，说明对哪一条',
      '',
      own('请把首班车提前到六点。'),
      '第三条',
      '对第三条：请把首班车提前到六点',
    ],
    ['对全文的不写条款', '', own('请把首班车提前到六点。'), null, '请把首班车提前到六点'],
    ['规划的条按部分称呼', '', own('请写明线路。'), '三', '对第三部分：请写明线路'],
    ['原话里的号码隐去', '', own('请回电13800000077。'), null, '请回电〔手机号已隐去〕'],
    ['只有建议的文字', '', own('', '票价一元。'), '第二条', '对第二条：建议改为“票价一元”'],
    ['单位写了概括的用概括', '要求提前首班车', own('原话'), '第三条', '对第三条：要求提前首班车'],
    ['都没有的说不出来', ' ', own(''), '第三条', null],
  ] as const)('%s', (_, asked, words, clauseNo, said) => {
    expect(askedLine(asked, words, clauseNo)).toBe(said);
  });

  it.each([
    ['原文公开', Outcome.NOT_ADOPTED, SHOWN, false],
    ['原文不公开', Outcome.NOT_ADOPTED, UNSHOWN, true],
    ['原文不公开，采纳的也要', Outcome.ADOPTED, UNSHOWN, true],
    ['原文不公开，草案已体现的也要', Outcome.ALREADY_COVERED, UNSHOWN, true],
    ['原文不公开，转办的也要', Outcome.OUT_OF_SCOPE, UNSHOWN, true],
    ['表示支持的合为一行', Outcome.SUPPORT_ONLY, UNSHOWN, false],
    ['仅表态的没有诉求', Outcome.NOT_ADOPTED, ALONE, false],
    ['主题有自己的标题', Outcome.NOT_ADOPTED, null, false],
  ])('%s', (_, result, demand, needed) => {
    expect(needsAsked(result, demand)).toBe(needed);
    expect(codes(refuseAsked(result, '', demand))).toEqual(needed ? ['ASKED_REQUIRED'] : []);
    expect(codes(refuseAsked(result, '要求把首班车提前到六点', demand))).toEqual([]);
  });

  it.each([
    ['说不明白', '无', ['ASKED_REQUIRED']],
    ['留了手机号', '要求回电13800000077说明', ['PERSONAL_DATA_LEFT']],
    ['太长', '晚'.repeat(ASKED_MAX + 1), ['ASKED_REQUIRED', 'ASKED_TOO_LONG']],
  ])('概括%s', (_, asked, expected) => {
    expect(codes(refuseAsked(Outcome.NOT_ADOPTED, asked, UNSHOWN))).toEqual(expected);
  });

  it('确认时原文不再公开、又没有概括的，说明几条、哪一条', () => {
    expect(refuseUnasked([])).toEqual([]);
    const [finding] = refuseUnasked(['8F3K-2M7Q', 'AB12-CD34']);
    expect(finding).toMatchObject({ code: 'ASKED_MISSING', severity: 'BLOCK', fields: ['ids'] });
    expect(finding?.message).toContain('有2条意见的原文不公开，又没有概括诉求，如编号8F3K-2M7Q');
  });
});
