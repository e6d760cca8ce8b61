import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChoiceField } from '#client/staff/ground/form/ChoiceField.tsx';
import { type Option, Options } from '#client/ui/Select.tsx';

const html = (node: ReactNode) => renderToStaticMarkup(node);
const plain: Option = { value: '0', label: '全文' };
const first: Option = { value: '1', label: '属于国家秘密', group: '不予公开' };
const second: Option = { value: '2', label: '属于内部事务信息', group: '不予公开' };
const other: Option = { value: '3', label: '重复申请', group: '不予处理' };

describe('下拉的选项', () => {
  it.each([
    ['没有分组的照旧', [plain], '<option value="0">全文</option>'],
    [
      '分组的列在组名下，没有分组的单独列',
      [plain, first, second, other],
      '<option value="0">全文</option><optgroup label="不予公开"><option value="1">属于国家秘密</option>' +
        '<option value="2">属于内部事务信息</option></optgroup><optgroup label="不予处理"><option value="3">重复申请</option></optgroup>',
    ],
  ])('%s', (_, options, expected) => {
    expect(html(<Options options={options} />)).toBe(expected);
  });

  it('“请选择”在各组之前', () => {
    expect(html(<Options options={[first]} placeholder="请选择" />)).toMatch(
      /^<option value="">请选择<\/option><optgroup label="不予公开">/u,
    );
  });

  it('表单的选择项按组列出，选中的在组里', () => {
    const field = {
      name: 'outcome',
      label: '答复的种类',
      kind: 'choice',
      options: { GIVEN: '予以公开', REPEATED: '重复申请' },
      groups: { REPEATED: '不予处理' },
      none: '请选择',
    } as const;
    const page = html(
      <ChoiceField id="o" name="o" label={field.label} field={field} value="REPEATED" onChange={() => {}} />,
    );
    expect(page).toContain('<option value="GIVEN">予以公开</option><optgroup label="不予处理">');
    expect(page).toContain('<option value="REPEATED" selected="">重复申请</option></optgroup>');
  });
});
