import { describe, expect, it } from 'vitest';
import {
  disownedText,
  NOTE_MAX_CHARS,
  refuseDisowned,
  refuseDisowning,
  refuseNote,
} from '#server/law/consultation/disowned-comment.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const at = new Date('2026-12-01T02:00:00Z');

describe('不是本人提出的意见：随时可以说明，一次为限', () => {
  it.each([
    ['还没有说明的', null, null, [], []],
    ['已经说明的', null, at, ['COMMENT_DISOWNED'], ['COMMENT_DISOWNED']],
    ['已经撤回的', at, null, ['DISOWNED_WITHDRAWN'], []],
    ['说明以后不能撤回，撤回的记录也不改变', at, at, ['COMMENT_DISOWNED'], ['COMMENT_DISOWNED']],
  ])('%s', (_, withdrawnAt, disownedAt, disowning, acting) => {
    expect(codes(refuseDisowning({ withdrawnAt, disownedAt }))).toEqual(disowning);
    expect(codes(refuseDisowned({ disownedAt }))).toEqual(acting);
  });

  it('情况可以不写，最多200字', () => {
    expect(codes(refuseNote(''))).toEqual([]);
    expect(codes(refuseNote('字'.repeat(NOTE_MAX_CHARS)))).toEqual([]);
    expect(codes(refuseNote('字'.repeat(NOTE_MAX_CHARS + 1)))).toEqual(['DISOWNED_NOTE_TOO_LONG']);
  });

  it('采纳情况单独说明有几条；没有的、没有统计的不写', () => {
    expect(disownedText(2)).toContain('其中署名不实的2条');
    expect([disownedText(0), disownedText(null), disownedText(undefined)]).toEqual(['', '', '']);
  });
});
