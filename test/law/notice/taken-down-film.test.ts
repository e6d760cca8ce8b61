/** 撤下解读视频: only with a reason that says why; what takes its place has what every published film has. */
import { describe, expect, it } from 'vitest';
import { refuseTakingDown, takesDown } from '#server/law/notice/correction.ts';
import { refuseExchange } from '#server/law/notice/exchanged-film.ts';
import { RecordingFileState } from '#server/law/playback/recording-words.ts';

const REASON = '视频里把票价说成了旧方案的数额。';
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('撤下解读视频的查验', () => {
  it.each([
    ['写明为什么', REASON, []],
    ['没有写', '', ['WITHDRAW_REASON_REQUIRED']],
    ['只有套话', '工作需要，经研究决定撤下。', ['WITHDRAW_REASON_REQUIRED']],
    ['重复凑字', '错了错了错了错了', ['WITHDRAW_REASON_REQUIRED']],
  ])('%s', (_, reason, expected) => {
    expect(codes(refuseTakingDown(reason))).toEqual(expected);
  });
});

describe('换上的解读视频', () => {
  const file = { name: '新.mp4', state: RecordingFileState.READY, playable: true, reason: null };
  const cues = [{ startsMs: 0, endsMs: 35_000, text: '城区公交票价由一元改为两元。' }];
  const next = { title: '半分钟看懂票价', file, durationMs: 36_000, cues, sha256: 'b' };
  const checking = { ...file, state: RecordingFileState.CHECKING };
  const silent = { ...next, durationMs: 120_000 };
  it.each([
    ['有标题、能播放、有字幕', { next }, []],
    ['没有选定', { next: null }, ['NEXT_FILM_NOT_FOUND']],
    ['没有标题', { next: { ...next, title: ' ' } }, ['CLIP_TITLE_REQUIRED']],
    ['没有字幕', { next: { ...next, cues: [] } }, ['CLIP_CAPTIONS_REQUIRED']],
    ['还没有检查完', { next: { ...next, file: checking } }, ['CLIP_UNFINISHED']],
    ['就是原来的那一段', { next: { ...next, sha256: 'a' } }, ['NEXT_FILM_SAME']],
    ['有一段没有人说话的，留给审查的人看', { next: silent }, []],
    ['没有写明为什么', { next, reason: '无' }, ['WITHDRAW_REASON_REQUIRED']],
  ])('%s', (_, change, expected) => {
    expect(codes(refuseExchange({ formerSha256: 'a', reason: REASON, ...change }))).toEqual(expected);
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
