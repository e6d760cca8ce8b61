/** 撤下解读视频: only with a reason that says why, and nothing in its place. */
import { describe, expect, it } from 'vitest';
import { refuseTakingDown, takesDown } from '#server/law/notice/correction.ts';

const REASON = '视频里把票价说成了旧方案的数额。';

describe('撤下解读视频的查验', () => {
  it.each([
    ['写明为什么', { fileId: null, reason: REASON }, []],
    ['没有写', { fileId: null, reason: '' }, ['WITHDRAW_REASON_REQUIRED']],
    ['只有套话', { fileId: null, reason: '工作需要，经研究决定撤下。' }, ['WITHDRAW_REASON_REQUIRED']],
    ['重复凑字', { fileId: null, reason: '错了错了错了错了' }, ['WITHDRAW_REASON_REQUIRED']],
    ['拿附件代替', { fileId: 'f1', reason: REASON }, ['CORRECTION_FILM_EXCHANGED']],
    [
      '拿附件代替，也没有写为什么',
      { fileId: 'f1', reason: '无' },
      ['CORRECTION_FILM_EXCHANGED', 'WITHDRAW_REASON_REQUIRED'],
    ],
  ])('%s', (_, change, expected) => {
    expect(refuseTakingDown(change).map(({ code }) => code)).toEqual(expected);
  });
});

describe('是撤下还是更正', () => {
  it.each([
    ['只有原来的：撤下', 'v1', null, true],
    ['换上正确的附件：更正', 'f1', 'f2', false],
    ['文字的更正', null, null, false],
  ])('%s', (_, formerFileId, fileId, expected) => {
    expect(takesDown({ formerFileId, fileId })).toBe(expected);
  });
});
