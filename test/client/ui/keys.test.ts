import { describe, expect, it } from 'vitest';
import { shortcutOf } from '#client/ui/desk/shortcuts.ts';
import { nextSort, sorted } from '#client/ui/desk/sorting.ts';

const pressed = (key: string, over: object = {}) => ({
  key,
  isComposing: false,
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: null,
  ...over,
});
const inside = (selector: string) => ({ target: { matches: (asked: string) => asked.includes(selector) } });

describe('单键快捷键', () => {
  it.each([
    ['j', {}, 'j'],
    ['J', {}, 'j'],
    ['?', {}, '?'],
    ['Escape', {}, 'Escape'],
  ])('%s', (key, over, shortcut) => {
    expect(shortcutOf(pressed(key, over) as unknown as KeyboardEvent)).toBe(shortcut);
  });

  it.each([
    ['输入法正在组字', { isComposing: true }],
    ['输入法正在组字（Safari 只给 229）', { keyCode: 229 }],
    ['按住 Ctrl', { ctrlKey: true }],
    ['按住 Cmd', { metaKey: true }],
    ['正在写字', inside('textarea')],
    ['对话框开着', { target: { closest: () => ({}) } }],
  ])('%s：不算', (_, over) => {
    expect(shortcutOf(pressed('j', over) as unknown as KeyboardEvent)).toBeUndefined();
  });
});

describe('表格排序', () => {
  const rows = [{ name: '张' }, { name: '' }, { name: '李' }, { name: '第10条' }, { name: '第9条' }];
  const names = (direction: 'ascending' | 'descending') =>
    sorted(rows, ({ name }) => name, direction).map(({ name }) => name);

  it('汉字按拼音，数字按大小，空的总在最后', () => {
    expect(names('ascending')).toEqual(['第9条', '第10条', '李', '张', '']);
    expect(names('descending')).toEqual(['张', '李', '第10条', '第9条', '']);
  });

  it('再按一次换方向，换一列从小到大', () => {
    const first = nextSort(undefined, 'no');
    expect(nextSort(first, 'no')).toEqual({ column: 'no', direction: 'descending' });
    expect(nextSort(first, 'name')).toEqual({ column: 'name', direction: 'ascending' });
  });
});
