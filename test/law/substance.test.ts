/** 说理: one function says whether a reason says anything. */
import { describe, expect, it } from 'vitest';
import { hollow, saysWhy, substance } from '#server/law/substance.ts';

describe('没有实质内容的，不是理由：标点、重复、套话、把栏目名称再写一遍', () => {
  it.each([
    '停',
    '无',
    '略',
    '。',
    '改',
    '工作需要',
    '因工作需要，予以调整。',
    '经研究决定，予以废止。',
    '根据有关规定和实际情况，经领导同意，不予采纳。',
    '废止决策的理由：无',
    '撤回征求意见的原因',
    '情况紧急，缩短期限',
    '不听证的理由',
    '终止终止终止终止',
    '详见附件',
  ])('“%s”', (text) => {
    expect(saysWhy(text)).toBe(false);
    expect(substance(text)).toBeLessThan(5);
  });

  it.each([
    '方案需重新论证',
    '因台风取消',
    '请核对第二条',
    '已经县政府同意',
    '县级财力难以承担',
    '公交线路已经改道',
  ])('“%s”说明了原因', (text) => {
    expect(saysWhy(text)).toBe(true);
  });

  it.each([
    ['无', true],
    ['略。', true],
    ['', true],
    [null, true],
    ['第12号', false],
    ['2026-31', false],
    ['岚府常纪〔2026〕12号', false],
  ] as const)('文号、记录：“%s”', (text, expected) => {
    expect(hollow(text)).toBe(expected);
  });
});
