import { describe, expect, it } from 'vitest';
import {
  InterpretationSection,
  MAY_NOT_APPLY,
  missingSections,
  refuseSections,
  sectionWords,
  type WrittenSection,
} from '#server/law/consultation/interpretation-sections.ts';

const S = InterpretationSection;
const TEXTS: Record<InterpretationSection, string> = {
  [S.BACKGROUND]: '公交票价十年没有调整，部分线路减班。',
  [S.PURPOSE]: '保住班次，让天天坐车的人得实惠。',
  [S.MAIN_CONTENT]: '城区实行一票制，城乡按里程计价。',
  [S.STANDARDS]: '票价由1元调整为2元，月票60元。',
  [S.BENEFITS]: '九十分钟内换乘免费，学生半价。',
  [S.DIFFERENCES]: '城乡线路由分段收费改为按里程计价。',
  [S.NEXT_STEPS]: '运营一年以后评估班次和票价。',
};
const whole: WrittenSection[] = Object.values(S).map((section) => ({ section, text: TEXTS[section] }));
const withSection = (section: InterpretationSection, change: Partial<WrittenSection>) =>
  whole.map((one) => (one.section === section ? { ...one, ...change } : one));
const codes = (sections: readonly WrittenSection[]) =>
  refuseSections(sections, 'interpretation').map(({ code }) => code);

describe('县政务公开文件 实质性解读的七项内容', () => {
  it.each(Object.values(S))('缺少%s', (section) => {
    const sections = whole.filter((one) => one.section !== section);
    expect(missingSections(sections)).toEqual([section]);
    expect(codes(sections)).toEqual(['INTERPRETATION_INCOMPLETE']);
  });

  it('齐全的可以公布；空白的视为缺少；写两遍的以有内容的为准', () => {
    expect(codes(whole)).toEqual([]);
    const blank = withSection(S.BENEFITS, { text: ' ' });
    expect(missingSections(blank)).toEqual([S.BENEFITS]);
    expect(missingSections([...blank, ...whole])).toEqual([]);
  });

  it('只写一项一句话的，其余六项一次说全', () => {
    const [finding] = refuseSections([{ section: S.PURPOSE, text: TEXTS[S.PURPOSE] }], 'interpretation');
    expect(finding).toMatchObject({
      basis: 'POLICY',
      message: '解读缺少：政策背景、主要内容、执行标准、惠民利民举措、新旧政策差异、后续工作考虑。',
      fields: expect.arrayContaining(['interpretation.BACKGROUND', 'interpretation.NEXT_STEPS']),
    });
  });

  it.each([
    ['“无”不是内容', S.DIFFERENCES, { text: '无' }, ['INTERPRETATION_THIN']],
    ['一个字写八遍不是内容', S.BENEFITS, { text: '好'.repeat(9) }, ['INTERPRETATION_THIN']],
    ['照抄前面一项', S.PURPOSE, { text: TEXTS[S.BACKGROUND] }, ['INTERPRETATION_COPIED']],
    ['不适用，写明理由', S.DIFFERENCES, { text: '本县首次制定，没有旧政策。', applies: false }, []],
    ['不适用，理由是“无”', S.DIFFERENCES, { text: '无', applies: false }, ['INTERPRETATION_REASON_REQUIRED']],
    ['不适用，没有理由', S.STANDARDS, { text: '', applies: false }, ['INTERPRETATION_INCOMPLETE']],
    ['背景不能不适用', S.BACKGROUND, { applies: false }, ['INTERPRETATION_MUST_APPLY']],
    ['目的不能不适用', S.PURPOSE, { applies: false }, ['INTERPRETATION_MUST_APPLY']],
    ['主要内容不能不适用', S.MAIN_CONTENT, { applies: false }, ['INTERPRETATION_MUST_APPLY']],
  ] as const)('%s', (_, section, change, found) => {
    expect(codes(withSection(section, change))).toEqual(found);
  });

  it.each(MAY_NOT_APPLY)('%s可以不适用', (section) => {
    const reason = { text: '规划只定布局，没有这方面的安排。', applies: false };
    expect(codes(withSection(section, reason))).toEqual([]);
  });

  it('不适用的，读出来先说不适用', () => {
    expect(sectionWords({ text: '没有旧政策。', applies: false })).toBe('不适用：没有旧政策。');
    expect(sectionWords({ text: '票价调整。', applies: null })).toBe('票价调整。');
  });
});
