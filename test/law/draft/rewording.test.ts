import { describe, expect, it } from 'vitest';
import { rewordingOf, rewordsNothing } from '#server/law/draft/rewording.ts';

const CLAUSE = '起步里程2公里以内票价2元，学生凭证件享受五折优惠，老年人凭证件免费乘坐。';

describe('建议的文字与原文逐词对照', () => {
  it('改写原文的，标出删去和新增；两边都还原得出', () => {
    const wording = CLAUSE.replace('五折优惠', '三折优惠');
    const spans = rewordingOf(CLAUSE, wording) ?? [];
    const text = (...kinds: string[]) =>
      spans
        .filter(({ kind }) => kinds.includes(kind))
        .map((one) => one.text)
        .join('');
    expect([text('SAME', 'GONE'), text('SAME', 'NEW')]).toEqual([CLAUSE, wording]);
    expect(text('SAME').length).toBeGreaterThan(20);
  });

  it.each(['改成三折', '学生票价应当再降低一些，最好和邻县一样，具体由物价部门另行测算后公布。'])(
    '另说一句的，不标：%s',
    (wording) => {
      expect(rewordingOf(CLAUSE, wording)).toBeNull();
    },
  );
});

describe('一字未改', () => {
  it.each([
    ['照抄的', CLAUSE, true],
    ['只有空格和换行不同的', ` ${CLAUSE.replace('，', '，\n')} `, true],
    ['改了一个字的', CLAUSE.replace('五折', '三折'), false],
    ['没有写的', '', false],
  ])('%s：%s', (_name, wording, expected) => {
    expect(rewordsNothing(CLAUSE, wording)).toBe(expected);
  });
});
