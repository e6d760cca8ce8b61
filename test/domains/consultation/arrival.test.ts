/** 到达的时间: what counts is when a submission was here as a whole, however long it then waited for its turn. */
import { expect, it } from 'vitest';
import type { CommentInput } from '#schema/consultation/comment-input.ts';
import { submitComment } from '#server/domains/consultation/comment/submit-comment.ts';
import { Refusal } from '#server/law/refusal.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { commentInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, { opensOn: '2026-11-05', closesOn: '2026-12-07' });
const CLOSES_AT = Date.parse('2026-12-07T16:00:00Z');
const SECOND = 1000;

/** Hands in what arrived so long ago. */
async function submit(waited: number, wish = {}) {
  const arrival = { at: performance.now() - waited, inLine: <R>(line: Promise<R>) => line };
  const input = commentInput(matter, wish) as unknown as CommentInput;
  return submitComment({ ...contextOf(database, null), arrival }, input);
}

const clock = (afterClosing: number) => database.setClock(new Date(CLOSES_AT + afterClosing).toISOString());

it('截止以前到达、轮到时已经截止的，照收，以到达的时间为准', async () => {
  await clock(20 * SECOND);
  const key = '6f2f1c9e-7a54-4d8b-9a11-1f0c35d0a001';
  const done = await submit(30 * SECOND, { idempotencyKey: key });
  if (done instanceof Refusal) throw new Error(JSON.stringify(done.findings));
  const early = CLOSES_AT - done.submittedAt.getTime();
  // Ten seconds early, less what the test itself took.
  expect(early).toBeLessThanOrEqual(10 * SECOND);
  expect(early).toBeGreaterThan(0);
  const [row] = await database.sql<{ at: Date; audited: Date; days: string }>(
    `select c.submitted_at as at, a.at as audited,
       (select string_agg(day::text, ' ') from comment_day_tally where consultation_id = $2) as days
     from comment c join audit_event a on a.target_id = c.id::text where c.idempotency_key = $1`,
    [key, matter.id],
  );
  expect([row?.at, row?.audited]).toEqual([done.submittedAt, done.submittedAt]);
  expect(row?.days).toBe('2026-12-07');
  // The same once more, after the closing: the same receipt.
  expect(await submit(0, { idempotencyKey: key })).toEqual(done);
});

it.each([0, 10])('截止以后才到达的不收，等了%d秒也一样', async (seconds) => {
  await clock((seconds + 1) * SECOND);
  const done = await submit(seconds * SECOND);
  expect(done instanceof Refusal && done.findings.map(({ code }) => code)).toEqual(['CONSULTATION_CLOSED']);
});

it('内容有错的，同样以到达的时间说是否截止', async () => {
  await clock(5 * SECOND);
  const codes = async (waited: number) => {
    const done = await submit(waited, { text: '' });
    return done instanceof Refusal ? done.findings.map(({ code }) => code) : [];
  };
  expect(await codes(60 * SECOND)).not.toContain('CONSULTATION_CLOSED');
  expect(await codes(0)).toContain('CONSULTATION_CLOSED');
});
