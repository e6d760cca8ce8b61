import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  NO_CHANGES,
  rowsWith,
  sentChanges,
} from '#client/staff/domains/playback/transcript/cue-changes.ts';
import { joined, split } from '#client/staff/domains/playback/transcript/cue-edits.ts';

const cue = (id: string, startsMs: number, text: string) => ({
  id,
  startsMs,
  endsMs: startsMs + 1000,
  speaker: null,
  speakerRole: null,
  text,
});
const STORED = [cue('a', 0, '现在开会'), cue('b', 1000, '先议第一项'), cue('c', 2000, '请民政局汇报')];
const shown = rowsWith(STORED, NO_CHANGES);
const texts = (rows: readonly { text: string }[]) => rows.map(({ text }) => text);

describe('文字记录的改动', () => {
  it('没有改动时，什么也不发送', () => {
    expect(changesBetween(STORED, shown)).toEqual(NO_CHANGES);
  });

  it('改一句，只发送这一句', () => {
    const changes = changesBetween(
      STORED,
      shown.map((row) => (row.id === 'b' ? { ...row, text: '先审议第一项' } : row)),
    );
    expect(sentChanges(changes)).toEqual({
      cues: [{ ...STORED[1], text: '先审议第一项' }],
      removedIds: [],
    });
  });

  it('改回原样，就不算改动', () => {
    const other = shown.map((row) => ({ ...row, text: '改过' }));
    const back = other.map((row, index) => ({ ...row, text: texts(shown)[index] ?? '' }));
    expect(changesBetween(STORED, back)).toEqual(NO_CHANGES);
  });

  it('拆开、合并、删去以后，从暂存的改动恢复出同样的句子', () => {
    const [first, second, third] = shown;
    const cut = [...split(first!, 2), second!, third!];
    const together = joined(cut, 'b').filter(({ text }) => text !== '现在');
    const changes = changesBetween(STORED, together);
    expect(texts(rowsWith(STORED, changes))).toEqual(texts(together));
    expect(changes.removedIds).toEqual(['a', 'c']);
  });

  it('别人同时改了另一句：自己的改动仍在，别人的也在', () => {
    const mine = changesBetween(
      STORED,
      shown.map((row) => (row.id === 'a' ? { ...row, text: '现在开始开会' } : row)),
    );
    const theirs = STORED.map((row) => (row.id === 'c' ? { ...row, text: '请县民政局汇报' } : row));
    expect(texts(rowsWith(theirs, mine))).toEqual(['现在开始开会', '先议第一项', '请县民政局汇报']);
  });
});
