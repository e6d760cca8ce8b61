import { expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { tellDemo } from './told.ts';

const { database } = await tellDemo();

it('养老规划的问卷已经截止：各选项计了数，书面回答作了归纳，纪要公开', async () => {
  const query = `{ activity(no: "2026-004", seq: 1) { state attendedCount minutes summaries
    tally { total questions { answered written lines { count } } } } }`;
  const { data } = await ask(database, null, { query });
  const lines = (...counts: number[]) => counts.map((count) => ({ count }));
  expect(data?.activity).toEqual({
    state: 'HELD',
    attendedCount: 42,
    minutes: expect.stringContaining('28份选了日间照料') as string,
    summaries: ['', '', '', expect.stringContaining('青石镇照料中心') as string],
    tally: {
      total: 42,
      questions: [
        { answered: 42, written: 0, lines: lines(13, 17, 9, 3) },
        { answered: 42, written: 0, lines: lines(28, 13, 13, 10) },
        { answered: 42, written: 0, lines: lines(16, 10, 8, 8, 0) },
        { answered: 4, written: 4, lines: [] },
      ],
    },
  });
});
