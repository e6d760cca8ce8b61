/** 国令713号第十八条: what the draft already says is not turned down. */
import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import {
  grantedBy,
  GRANTED_SIGNS,
  refuseGranted,
  type ToCompare,
} from '#server/law/feedback/already-granted.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';

const CLAUSES = [
  { no: '第二条', text: '首班车发车时间不晚于六点半，末班车不早于二十一点。' },
  { no: '第三条', text: '学生凭有效证件半价乘车；现役军人、残疾人免费乘车。' },
  { no: '第四条', text: '不得在学校门口两侧五十米内停放车辆。' },
  { no: '第五条', text: '补贴标准为每户每年1,200元，\n于十五日内发放到户。' },
];
const asks = (text: string, over: Partial<ToCompare> = {}): ToCompare => ({
  text,
  suggestedText: null,
  stance: Stance.AMEND,
  clauseNo: null,
  ...over,
});
const found = (opinion: ToCompare) => grantedBy(opinion, CLAUSES)?.no ?? null;

describe('第十八条 草案已经写明的要求', () => {
  it.each([
    ['原句', '学生凭有效证件半价乘车', '第三条'],
    ['前后有套话', '我们强烈建议学生凭有效证件半价乘车吧！', '第三条'],
    ['标点、空白、全角不同', '残疾人、 现役军人；学生凭有效证件，半价 乘车', '第三条'],
    ['千分位和全角', '请将补贴标准定得明白。建议补贴标准为每户每年1，200元', '第五条'],
    ['标点不同的同一句', '希望现役军人残疾人免费乘车。', '第三条'],
    ['草案不得，意见可以', '建议可以在学校门口两侧五十米内停放车辆', null],
    ['草案不得，意见省去不得', '建议在学校门口两侧五十米内停放车辆', null],
    ['都是不得', '建议不得在学校门口两侧五十米内停放车辆', '第四条'],
    ['都是不晚于', '请规定首班车发车时间不晚于六点半', '第二条'],
    ['六点不是六点半', '首班车发车时间不晚于六点', null],
    ['五日不是十五日', '五日内发放到户请写明', null],
    ['十五日内照样', '于十五日内发放到户', '第五条'],
    ['相同的字太少', '半价乘车', null],
    ['换了说法的由人判断', '希望学生坐车便宜一半，凭学生证就行', null],
    ['说理的长意见不比', `${'票价的事大家都很关心。'.repeat(6)}学生凭有效证件半价乘车。`, null],
    ['几句话里有一句', '谢谢。希望学生凭有效证件半价乘车。', '第三条'],
  ])('%s：%s → %s', (_, text, clause) => expect(found(asks(text))).toBe(clause));

  it.each([
    ['建议的文字就是草案的', '末班车不早于二十一点', '第二条'],
    ['建议的文字只有一段相同', '首班车发车时间不晚于六点半，末班车不早于二十二点', null],
  ])('%s', (_, suggestedText, clause) => expect(found(asks('', { suggestedText }))).toBe(clause));

  it('反对的不比；先比所指的条款', () => {
    expect(found(asks('学生凭有效证件半价乘车', { stance: Stance.OPPOSE }))).toBeNull();
    const twice = [...CLAUSES, { no: '第九条', text: '学生凭有效证件半价乘车。' }];
    const opinion = asks('学生凭有效证件半价乘车', { clauseNo: '第九条' });
    expect(grantedBy(opinion, twice)?.no).toBe('第九条');
    expect('学生凭有效证件半价乘车'.length).toBeGreaterThanOrEqual(GRANTED_SIGNS);
  });

  it.each([
    [Outcome.NOT_ADOPTED, ['ALREADY_GRANTED']],
    [Outcome.OUT_OF_SCOPE, ['ALREADY_GRANTED']],
    [Outcome.ALREADY_COVERED, []],
    [Outcome.PARTLY_ADOPTED, []],
  ])('按%s办理', (result, codes) => {
    const opinion = asks('学生凭有效证件半价乘车');
    expect(refuseGranted(result, opinion, CLAUSES).map(({ code }) => code)).toEqual(codes);
    expect(refuseGranted(result, null, CLAUSES)).toEqual([]);
  });

  it('只是提示，写明是哪一条；说明后可以照办', () => {
    const [finding] = refuseGranted(Outcome.NOT_ADOPTED, asks('学生凭有效证件半价乘车'), CLAUSES);
    expect(finding).toMatchObject({ severity: 'WARN', fields: ['result'] });
    expect(finding?.message).toContain('第三条');
  });
});
