import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ComparisonNote } from '#client/staff/domains/decision/course/ComparedText.tsx';

type Comparison = ComponentProps<typeof ComparisonNote>['comparison'];

const same: Comparison = {
  __typename: 'TextComparison',
  version: { __typename: 'ComparedVersion', no: 3, digest: 'ab12' },
  compared: true,
  publicPart: false,
  problem: null,
  remedy: null,
  count: 0,
  differences: [],
};
const shown = (more: Partial<Comparison>) =>
  renderToStaticMarkup(<ComparisonNote no="2026-00031" comparison={{ ...same, ...more }} />).replaceAll(
    '<wbr/>',
    '',
  );
const DOCX = 'href="/juece/2026-00031/caoan/3.docx"';

it('没有选文件的，给出审定稿；一致的说明一致', () => {
  expect(shown({ compared: false })).toContain(DOCX);
  expect(shown({})).toContain('✓ 与审定稿（第3稿）逐字一致');
  expect(shown({ publicPart: true })).toContain('除依法不予公开的部分以外');
});

it('不一致的写明几处，逐处标出两边不同的字，并给出审定稿作底稿', () => {
  const one = {
    __typename: 'TextDifference' as const,
    no: '第一条',
    relation: 'CHANGED' as const,
    approved: '补贴12万元。',
    file: '补贴10万元。',
  };
  const html = shown({ count: 120, differences: [one] });
  for (const words of ['有120处不一致', DOCX, '第一条', '文字不同', '只列出前1处'])
    expect(html).toContain(words);
  expect(html).toMatch(/<del>.*12.*<\/del>/);
  expect(html).toMatch(/<ins>.*10.*<\/ins>/);
});

it('读不了的写明原因和办法', () => {
  const html = shown({ problem: '文件里没有可以识别的文字。', remedy: '上传由文字生成的PDF，或者 .docx。' });
  expect(html).toContain('没有可以识别的文字');
  expect(html).toContain('上传由文字生成的PDF');
  expect(html).not.toContain('逐字一致');
});
