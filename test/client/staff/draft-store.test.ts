import { afterEach, describe, expect, it } from 'vitest';
import { forgetDraft, forgetDrafts, keepDraft, keptDraft } from '#client/staff/ground/frame/draft-store.ts';

const draft = { changes: { name: '停车管理办法' }, base: { name: '' } };
afterEach(() => forgetDrafts());

describe('未保存的内容暂存在本机', () => {
  it('按人按表单分开', () => {
    keepDraft('li:item:1', draft);
    expect(keptDraft('li:item:1')).toEqual(draft);
    expect(keptDraft('li:item:2').changes).toEqual({});
    expect(keptDraft('wang:item:1').changes).toEqual({});
  });

  it('没有改动的不占地方，前后是同一个空白', () => {
    keepDraft('li:item:1', { changes: {}, base: {} });
    expect(keptDraft('li:item:1')).toBe(keptDraft('li:item:2'));
  });

  it('保存或者放弃以后就没有了', () => {
    keepDraft('li:item:1', draft);
    forgetDraft('li:item:1');
    expect(keptDraft('li:item:1').changes).toEqual({});
  });

  it('换人登录，前一个人写的不留给后一个人', () => {
    keepDraft('li:item:1', draft);
    keepDraft('wang:item:1', draft);
    forgetDrafts('wang');
    expect([keptDraft('li:item:1').changes, keptDraft('wang:item:1').changes]).toEqual([{}, draft.changes]);
  });
});
