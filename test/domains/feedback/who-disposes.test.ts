import { expect, it } from 'vitest';
import { offer } from '#test/kernel/offers.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { asked } from '#test/domains/consultation/comment-asking.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, { state: 'CLOSED' });
const { id } = await buildComment(database, matter, { status: CommentStatus.UNDER_REVIEW });
await database.sql(
  `insert into disposition (id, consultation_id, comment_id, state, result, reason, changed_clauses, proposed_by_id, proposed_at)
   values (gen_random_uuid(), $1, $2, 'PROPOSED', 'SUPPORT_ONLY', '', '[]', $3, now())`,
  [matter.id, id, people.clerk.id],
);

it.each([
  ['经办人提出处理意见，不由他确认', people.clerk, { dispose: true, confirm: false }],
  ['负责人确认处理结果，不由他提出', people.lead, { dispose: false, confirm: true }],
  ['保密审查员都不办', people.secrecy, { dispose: false, confirm: false }],
])('%s', async (_who, actor, expected) => {
  const can = (await asked(database, actor, 'deskComment', { id })).done?.viewerCan ?? [];
  expect({
    dispose: offer(can, 'dispose').allowed,
    confirm: offer(can, 'confirm').allowed,
  }).toEqual(expected);
});
