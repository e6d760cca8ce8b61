/** 公开的意见: one that is long does not push away all others; its rest is there, folded, without a script. */
import { expect, it } from 'vitest';
import { beginningOf } from '#client/citizen/consultation/beginning.ts';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { bus, TODAY } from './lanxi.ts';
import { show } from './show.tsx';

const SENTENCE = '请把城区公交的末班车延到晚上九点半，下晚自习的学生等不到车。';
const LONG = SENTENCE.repeat(12);

it('超过三百字的，先读到一句话完；不到的一字不折', () => {
  const [beginning, rest] = beginningOf(LONG);
  expect(beginning).toBe(SENTENCE.repeat(6));
  expect(beginning + rest).toBe(LONG);
  expect(beginningOf('短'.repeat(300))).toEqual(['短'.repeat(300), '']);
  expect(beginningOf('𠮷'.repeat(301))[0]).toBe('𠮷'.repeat(150));
});

it('其余的折在下面，不用脚本就能打开；检索找到的那一条不折', () => {
  const comment = {
    id: 'p1',
    displayName: '张**',
    channel: 'WEB',
    stance: 'AMEND',
    clauseNo: '一',
    text: LONG,
    suggestedText: null,
    submittedAt: '2026-11-06T02:00:00.000Z',
    outcome: null,
    reason: null,
  };
  const nodes = [comment];
  const shown = (over: object) =>
    show(consultationPage, {
      serverTime: { now: `${TODAY}T02:00:00.000Z`, today: TODAY },
      consultation: { ...bus, ...over },
    });
  const html = shown({ opinions: { nodes, pageInfo: { endCursor: null, hasNextPage: false } } });
  const [, folded = ''] =
    /<details[^>]*><summary>看全文（还有180字）<\/summary>(.*?)<\/details>/.exec(html) ?? [];
  expect(folded.replaceAll(/<[^>]*>/g, '')).toBe(SENTENCE.repeat(6));
  expect(shown({ found: { nodes } })).toContain(LONG);
});
