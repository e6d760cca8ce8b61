/** 截止以后提交的: told that the time is over also while all statements are taken, never to come again. */
import { expect, it } from 'vitest';
import type { CommentInput } from '#schema/consultation/comment-input.ts';
import { submitComment } from '#server/domains/consultation/comment/submit-comment.ts';
import { Refusal } from '#server/law/refusal.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { commentInput } from './comment-asking.ts';

/** As many statements as there are at once. */
const STATEMENTS = 5;

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, { opensOn: '2026-11-05', closesOn: '2026-12-07' });
const { system } = database.services;

const send = (input = commentInput(matter)) =>
  submitComment(contextOf(database, null), input as unknown as CommentInput).then(
    (done) => (done instanceof Refusal ? done.findings.map(({ code }) => code) : ['DONE']),
    (error: { extensions: { code: string } }) => [error.extensions.code],
  );

/** Every statement of this name stands still until it is released. */
function standing(name: string) {
  let stood = 0;
  const real = system.query.bind(system) as (query: { name?: string }) => Promise<unknown>;
  const { promise, resolve } = Promise.withResolvers<void>();
  const query = async (asked: { name?: string }) => {
    if (asked.name === name) {
      stood += 1;
      await promise;
    }
    return real(asked);
  };
  Object.assign(system, { query });
  const release = () => {
    Object.assign(system, { query: real });
    resolve();
  };
  return { release, stood: () => stood };
}

/** Sent one after another until enough of them wait for the database. */
async function sentUntil(enough: (sent: number) => boolean) {
  const sent: Promise<string[]>[] = [];
  while (!enough(sent.length)) {
    sent.push(send());
    await new Promise((passed) => setTimeout(passed, 110));
  }
  return sent;
}

it('各条语句都占着时，截止以后提交的得到“已截止”，截止以前的请稍后再来', async () => {
  await database.setClock('2026-12-07T15:00:00Z');
  const early = commentInput(matter);
  expect(await send(early)).toEqual(['DONE']);
  const { release, stood } = standing('submit-comments');
  const filled = await sentUntil(() => stood() === STATEMENTS);
  expect(await send()).toEqual(['TRY_LATER']);
  await database.setClock('2026-12-07T16:00:01Z');
  expect(await send()).toEqual(['CONSULTATION_CLOSED']);
  // A comment taken in time has its receipt all the same.
  expect(await send(early)).toEqual(['DONE']);
  release();
  await Promise.all(filled);
});

it.each(['submit-stands', 'record-refusals'])('%s 慢的，也等到答复“已截止”为止', async (name) => {
  await database.setClock('2026-12-07T16:00:01Z');
  const { release } = standing(name);
  const late = await sentUntil((sent) => sent === STATEMENTS);
  release();
  expect((await Promise.all(late)).flat()).toEqual(late.map(() => 'CONSULTATION_CLOSED'));
});
