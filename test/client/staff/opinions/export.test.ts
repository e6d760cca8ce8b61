import { describe, expect, it } from 'vitest';
import { csvOf } from '#client/csv.ts';
import { EXPORT_HEAD, exportRow } from '#client/staff/domains/opinions/export-columns.ts';
import type { Exported } from '#client/staff/domains/opinions/export-pages.ts';
import { disposition, opinion } from './opinion.ts';

const row = (over: object = {}, ...answer: Parameters<typeof opinion>[1][]) =>
  exportRow(opinion(over, ...answer) as unknown as Exported);
const cell = (head: string, over: object = {}, ...answer: Parameters<typeof opinion>[1][]) =>
  row(over, ...answer)[EXPORT_HEAD.indexOf(head)];

describe('导出的表格，一条意见一行', () => {
  it('每一行与表头一样宽，没有联系方式一栏', () => {
    expect(row()).toHaveLength(EXPORT_HEAD.length);
    expect(EXPORT_HEAD.join()).not.toMatch(/联系|电话|邮箱|手机/);
  });

  it.each([
    ['受理编号', {}, '8F3K-2M7Q'],
    ['收到', {}, '2026年11月20日 10:06'],
    ['收到', { receivedOn: '2026-11-12' }, '2026年11月12日'],
    ['渠道', {}, '本平台'],
    ['针对', {}, '第四部分'],
    ['公开', {}, '同意公开，尚未核准'],
    ['公开', { showText: false }, '不同意公开'],
    ['经办人', { assignee: '苏晴川' }, '苏晴川'],
    ['主题', { cluster: { id: 'm1', title: '学生月票' } }, '学生月票'],
    ['结果', {}, ''],
  ])('%s', (head, over, expected) => {
    expect(cell(head, over)).toBe(expected);
  });

  it.each([
    ['待负责人确认', {}, '待确认'],
    ['退回的', { returnedReason: '请写明' }, '已退回'],
    ['确认了的', { state: 'CONFIRMED' }, '已确认'],
  ] as const)('%s，结果和理由都在', (_what, over, state) => {
    const answer = disposition({ reason: '已在第四条写明', ...over });
    expect([cell('结果', {}, answer), cell('确认', {}, answer), cell('理由', {}, answer)]).toEqual([
      '表示支持',
      state,
      '已在第四条写明',
    ]);
  });

  it('像公式的意见只是文字', () => {
    const text = '=HYPERLINK("http://x","点我")';
    expect(csvOf([row({ text })])).toContain(`"'=HYPERLINK(""http://x"",""点我"")"`);
  });
});
