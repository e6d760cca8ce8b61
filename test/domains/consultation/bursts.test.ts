/** 短时间集中收到的意见: shown on the desk to those who handle it, with how much is alike; nobody is left out. */
import { expect, it } from 'vitest';
import { copyCommentWords } from '#server/domains/consultation/comment/copy-comment-words.ts';
import { compareComments } from '#server/domains/consultation/likeness/compare-comments.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, {});
const QUERY = `query ($id: ID!) { bursts(consultationId: $id) { hour count alike groupCount text } }`;
const asked = (actor: Parameters<typeof ask>[1]) =>
  ask(database, actor, { query: QUERY, variables: { id: matter.id } });

it('一小时里收到的比平常多得多的，写明几条、相近的几条、最多的一组；信函代录的、撤回的不算', async () => {
  const at = (submittedAt: string, text: string, more: Parameters<typeof buildComment>[2] = {}) =>
    buildComment(database, matter, { submittedAt, text, ...more });
  for (const day of ['20', '21', '22']) await at(`2026-11-${day}T03:10:00Z`, `第${day}天各说各的一句话。`);
  for (let no = 0; no < 18; no += 1)
    await at('2026-11-23T01:20:00Z', '坚决反对涨价，电话13800000001，请把成本公布出来让大家看。');
  for (const own of ['雨棚', '路灯', '站牌'])
    await at('2026-11-23T01:40:00Z', `请修一修${own}，已经坏了很久。`);
  await at('2026-11-23T01:50:00Z', '信函说的。', { channel: 'LETTER' });
  await at('2026-11-23T01:55:00Z', '已经撤回的。', { status: 'WITHDRAWN' });
  await copyCommentWords(systemContext(database.services), { behind: '-1 minute' });
  await compareComments(systemContext(database.services));
  const { bursts } = (await asked(people.clerk)).data as unknown as { bursts: { text: string }[] };
  expect(bursts).toMatchObject([{ hour: '2026-11-23 09:00', count: 21, groupCount: 18 }]);
  expect(bursts[0]?.text).not.toContain('13800000001');
});

it('不经办的单位、公众，看不到', async () => {
  for (const nobody of [null, people.otherClerk]) expect((await asked(nobody)).errors).toHaveLength(1);
});
