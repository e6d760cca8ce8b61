/** 条款对应: which clause of a draft continues which, in cases that happen in every county. */
import { describe, expect, it } from 'vitest';
import { alignClauses, type KnownClause, type NextClause } from '#server/law/draft/align-clauses.ts';

const PURPOSE = '为了规范既有住宅加装电梯工作，根据《中华人民共和国民法典》，结合本县实际，制定本办法。';
const CONSENT =
  '加装电梯应当由本单元专有部分面积占比三分之二以上的业主参与表决，并经参与表决人数过半数的业主同意。';
const FUNDS = '加装电梯所需资金由受益业主按照所在楼层协商分摊，可以提取住宅专项维修资金。';
const SUBSIDY = '县财政对每台电梯给予十万元补贴，补贴资金列入年度预算，专款专用。';
const SAFETY = '施工单位应当编制施工安全方案，设置警示标志，不得占用消防车通道。';
const UPKEEP = '电梯交付使用后，业主应当委托取得许可的单位进行维护保养，每十五日至少一次。';
const START = '本办法自2026年9月1日起施行。';

const HAN = '〇一二三四五六七八九十';
/** Articles numbered in their order; a text that begins with # is a heading, with @ an annex. */
function draft(...texts: string[]): NextClause[] {
  const counts = { '#': 0, '@': 0, '': 0 };
  return texts.map((one) => {
    const mark = one.startsWith('#') ? '#' : one.startsWith('@') ? '@' : '';
    const number = (counts[mark] += 1);
    const text = mark === '' ? one : one.slice(1);
    if (mark === '#') return { kind: 'CHAPTER', no: `第${HAN[number]}章`, text };
    return mark === '@'
      ? { kind: 'ANNEX', no: `附件${number}`, text }
      : { kind: 'ARTICLE', no: `第${HAN[number]}条`, text };
  });
}
/** Known clauses are called by the first letters of the alphabet. */
const known = (clauses: readonly NextClause[]): KnownClause[] =>
  clauses.map((one, index) => ({ ...one, anchorId: String.fromCodePoint(97 + index) }));

/** Each clause by what it continues; + what it took in or was split from; ? where a clerk should look; then what is gone. */
function said(before: readonly NextClause[], after: readonly NextClause[]): string {
  const { clauses, gone } = alignClauses(known(before), after);
  const words = clauses.map(
    ({ anchorId, originIds, sure }) =>
      `${anchorId ?? '-'}${originIds.map((id) => `+${id}`).join('')}${sure ? '' : '?'}`,
  );
  return [...words, ...gone.map((id) => `!${id}`)].join(' ');
}

const BEFORE = draft(PURPOSE, CONSENT, FUNDS, SAFETY, UPKEEP, START);

describe('条款对应', () => {
  it.each([
    ['没有改动', BEFORE, 'a b c d e f'],
    [
      '插入第三条，后面的都顺延',
      draft(PURPOSE, CONSENT, SUBSIDY, FUNDS, SAFETY, UPKEEP, START),
      'a b - c d e f',
    ],
    ['删去第二条，后面的都提前', draft(PURPOSE, FUNDS, SAFETY, UPKEEP, START), 'a c d e f !b'],
    ['第五条移到第二条', draft(PURPOSE, UPKEEP, CONSENT, FUNDS, SAFETY, START), 'a e b c d f'],
    ['第二条与第三条对调', draft(PURPOSE, FUNDS, CONSENT, SAFETY, UPKEEP, START), 'a c b d e f'],
    [
      '标点和空格不算改动',
      draft(PURPOSE.replaceAll('，', ', '), CONSENT, FUNDS, SAFETY, UPKEEP, START),
      'a b c d e f',
    ],
    [
      '改几个字',
      draft(PURPOSE, CONSENT.replace('三分之二', '四分之三'), FUNDS, SAFETY, UPKEEP, START),
      'a b c d e f',
    ],
    ['整条换成别的', draft(PURPOSE, CONSENT, SUBSIDY, SAFETY, UPKEEP, START), 'a b -? d e f !c'],
    ['第三条并入第二条', draft(PURPOSE, `${CONSENT}\n${FUNDS}`, SAFETY, UPKEEP, START), 'a b+c? d e f'],
    ['全部并成一条', draft(BEFORE.map(({ text }) => text).join('\n')), 'b+a+c+d+e+f?'],
  ])('%s', (_, after, wanted) => expect(said(BEFORE, after)).toBe(wanted));

  it('一条拆成两条，字多的一半接着原来的', () => {
    const joint = draft(PURPOSE, `${SUBSIDY}${FUNDS}${UPKEEP}`, START);
    expect(said(joint, draft(PURPOSE, `${SUBSIDY}${FUNDS}`, UPKEEP, START))).toBe('a b? -+b? c');
    expect(said(joint, draft(PURPOSE, SUBSIDY, `${FUNDS}${UPKEEP}`, START))).toBe('a -+b? b? c');
  });

  it('改得面目全非的，请人核对', () => {
    const rewritten = '加装电梯的资金由受益业主协商分摊，不足部分可以申请县财政补贴和金融机构贷款。';
    expect(said(BEFORE, draft(PURPOSE, CONSENT, rewritten, SAFETY, UPKEEP, START))).toBe('a b c? d e f');
  });

  it('移到别处，又改了一半的，也请人核对', () => {
    const moved =
      '电梯交付使用后，业主应当委托取得许可的单位维保，费用由受益业主分摊，物业服务企业予以协助。';
    expect(said(BEFORE, draft(PURPOSE, moved, CONSENT, FUNDS, SAFETY, START))).toBe('a e? b c d f');
  });

  it('中文数字改成阿拉伯数字，还是同一条', () => {
    const arabic = BEFORE.map((one, index) => ({ ...one, no: `第${index + 1}条` }));
    expect(said(BEFORE, arabic)).toBe('a b c d e f');
  });

  it('内容相近的几条，改了其中一条，不张冠李戴', () => {
    const of = (body: string) => `${body}负责本行业加装电梯工作的指导和监督，每季度公布一次情况。`;
    const parallel = draft(of('住房城乡建设部门'), of('市场监督管理部门'), of('消防救援机构'));
    const after = parallel.toSpliced(1, 1, {
      ...parallel[1]!,
      text: of('县市场监管局').replace('季度', '半年'),
    });
    expect(said(parallel, after)).toMatch(/^a b\?? c$/);
  });
});

describe('标题、附件、短条款', () => {
  it('标题对标题，附件对附件，条文对条文', () => {
    const before = draft('#资金保障', FUNDS, '@资金保障');
    expect(said(before, draft('#资金保障', FUNDS, '@资金保障'))).toBe('a b c');
    expect(said(before, draft('资金保障', FUNDS, '#资金保障'))).not.toMatch(/^a /);
  });

  it('章名改了，位置没有变：请人核对', () => {
    const before = draft('#总则', PURPOSE, '#资金保障', FUNDS, '#附则', START);
    expect(said(before, draft('#总则', PURPOSE, '#费用分担', FUNDS, '#附则', START))).toBe('a b c? d e f');
  });

  it('同名的节，各归各位', () => {
    const before = draft('#一般规定', PURPOSE, FUNDS, '#一般规定', SAFETY, UPKEEP);
    const after = draft('#一般规定', PURPOSE, CONSENT, FUNDS, '#一般规定', SAFETY);
    expect(said(before, after)).toBe('a b - c d e !f');
  });

  it('没有条款的全文，改写以后还是全文', () => {
    const whole = (text: string) => [{ kind: 'WHOLE', no: '全文', text }];
    expect(said(whole(FUNDS), whole(`${FUNDS}${SAFETY}`))).toBe('a');
    expect(said(whole(FUNDS), whole(START))).toBe('a?');
  });

  it('全文后来分成了条：每一条都从它来', () => {
    const whole = [{ kind: 'WHOLE', no: '全文', text: [PURPOSE, CONSENT, FUNDS, SAFETY, UPKEEP].join('\n') }];
    const { clauses, gone } = alignClauses(known(whole), draft(PURPOSE, CONSENT, FUNDS, SAFETY, UPKEEP));
    expect(clauses.every((one) => one.anchorId === 'a' || one.originIds.includes('a'))).toBe(true);
    expect(clauses.some(({ sure }) => sure)).toBe(false);
    expect(gone).toEqual([]);
  });

  it('空稿', () => {
    expect(alignClauses([], [])).toEqual({ clauses: [], gone: [] });
    expect(said(BEFORE, [])).toBe('!a !b !c !d !e !f');
    expect(said([], draft(PURPOSE))).toBe('-');
  });
});
