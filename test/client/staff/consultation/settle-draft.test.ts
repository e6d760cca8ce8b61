import { beforeEach, describe, expect, it } from 'vitest';
import { settleDraft } from '#client/staff/domains/consultation/settle-draft.ts';
import { forgetDraft, keepDraft, keptDraft } from '#client/staff/ground/frame/draft-store.ts';

const KEY = 'me:consultation:1';
beforeEach(() => forgetDraft(KEY));

describe('保存以后，本机还留着什么', () => {
  it('保存了的不再留', () => {
    keepDraft(KEY, { changes: { title: '甲' }, base: { title: '' } });
    settleDraft(KEY, { title: '甲', plainWords: '' });
    expect(keptDraft(KEY).changes).toEqual({});
  });

  it('保存的时候又写的，还在，而且不算被他人改过', () => {
    keepDraft(KEY, { changes: { title: '甲乙', plainWords: '丙' }, base: { title: '', plainWords: '' } });
    settleDraft(KEY, { title: '甲', plainWords: '丙' });
    expect(keptDraft(KEY)).toEqual({ changes: { title: '甲乙' }, base: { title: '甲' } });
  });

  it('没有能存下的（条款说明对不上条款、只填了一半的渠道），还在，而且不算被他人改过', () => {
    keepDraft(KEY, { changes: { clauseNotes: { 第九条: '说明' } }, base: { clauseNotes: {} } });
    settleDraft(KEY, { clauseNotes: { 第九条: '说明' } }, ['clauseNotes']);
    expect(keptDraft(KEY)).toEqual({ changes: { clauseNotes: { 第九条: '说明' } }, base: {} });
  });
});
