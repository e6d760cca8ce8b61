/** 同一网络地址的意见: shown to those who handle them without the address; the report says how many, and leaves nobody out. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { copyCommentWords } from '#server/domains/consultation/comment/copy-comment-words.ts';
import { compareComments } from '#server/domains/consultation/likeness/compare-comments.ts';
import { networkCounts } from '#server/domains/consultation/likeness/networks.queries.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, {});
const system = systemContext(database.services);
const QUERY = `query ($id: ID!) { opinionNetworks(consultationId: $id) {
  count alike firstAt lastAt groupId groupCount text } }`;
const asked = (actor: Parameters<typeof ask>[1]) =>
  ask(database, actor, { query: QUERY, variables: { id: matter.id } });

const LIKE = '坚决反对涨价，电话13800000001，请把成本公布出来让大家看。';

/** So many opinions from one address, as their audit rows say. */
async function from(address: string, count: number, wish: CommentWish & { round?: typeof matter } = {}) {
  const { round = matter, ...said } = wish;
  for (let no = 0; no < count; no += 1) {
    const { id } = await buildComment(database, round, { submittedAt: '2026-11-23T01:20:00Z', ...said });
    await database.sql(
      `insert into audit_event (id, action, outcome, address, target_kind, target_id, at)
       values ($1, 'comment.submitted', 'DONE', $2, 'comment', $3, app_now())`,
      [randomUUID(), address, id],
    );
  }
}

it('一处20条以上的才说，几条、相近的几条、最多的一组；IPv6按一户算，地址不说', async () => {
  await from('203.0.113.7', 18, { text: LIKE });
  await from('203.0.113.7', 3, { text: '请修一修路灯，已经坏了很久。', submittedAt: '2026-11-24T02:00:00Z' });
  await from('2001:db8:1:2::1', 10, { text: '同意。' });
  await from('2001:db8:1:2:ffff::9', 10, { text: '同意。' });
  await from('203.0.113.8', 19);
  await from('203.0.113.8', 5, { status: 'WITHDRAWN' });
  await from('203.0.113.8', 5, { channel: CommentChannel.LETTER });
  await from('203.0.113.8', 5, { round: await buildConsultation(database, people, {}) });
  await from('不是地址', 2);
  await copyCommentWords(system, { behind: '-1 minute' });
  await compareComments(system);
  const { data } = await asked(people.clerk);
  const networks = data?.opinionNetworks as unknown as { text: string; groupId: string }[];
  expect(networks).toMatchObject([
    {
      count: 21,
      alike: 21,
      groupCount: 18,
      firstAt: '2026-11-23T01:20:00.000Z',
      lastAt: '2026-11-24T02:00:00.000Z',
    },
    { count: 20, alike: 20, groupCount: 20 },
  ]);
  expect(networks[0]?.text).not.toContain('13800000001');
  expect(JSON.stringify(data)).not.toMatch(/203\.0\.113|2001:db8/);
  expect(await readAsSystem(system, (db) => networkCounts(db, matter.id))).toEqual([
    { count: 21, alike: 21 },
    { count: 20, alike: 20 },
  ]);
});

it('不经办的单位、公众，看不到', async () => {
  for (const nobody of [null, people.otherClerk]) expect((await asked(nobody)).errors).toHaveLength(1);
});
