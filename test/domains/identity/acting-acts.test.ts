/** 代理期间办的事：是代理人自己的，自己提的不能自己审定；登录着的，过了最后一日就不再有。 */
import { expect, it } from 'vitest';
import { actorOfSession } from '#server/domains/identity/session.queries.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { asked } from '#test/domains/consultation/comment-asking.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildActor, peopledDatabase } from '#test/kernel/people.ts';

const { database, people } = await peopledDatabase('2026-11-20T15:40:00Z');
const { clerk, units } = people;
const colleague = await buildActor(database, units.housing, [Role.UNIT_STAFF], '温如絮');
const reviewer = await buildActor(database, units.housing, [Role.SECRECY_REVIEWER], '严守言');
const matter = await buildConsultation(database, people);
await database.sql(
  `insert into acting_post (id, person_id, absent_id, starts_on, ends_on, reason, by_id, at)
   values (gen_random_uuid(), $1, $2, '2026-11-20', '2026-11-20', '出差', $1, app_now())`,
  [clerk.id, reviewer.id],
);
await database.sql(
  `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at)
   values ('h', $1, app_now(), app_now(), app_now() + interval '8 hours')`,
  [clerk.id],
);
const now = () => actorOfSession(database.services, 'h');

it('自己提请的不能自己审定，同事提请的可以；审计写明代理谁', async () => {
  const acting = await now();
  expect(acting).toMatchObject({ roles: [Role.UNIT_STAFF, Role.SECRECY_REVIEWER], actedFor: ['严守言'] });
  const review = async (proposer: typeof acting) => {
    const { id } = await buildComment(database, matter, { status: CommentStatus.UNDER_REVIEW });
    const why = { reason: 'ABUSE', note: '含有侮辱他人的内容。' };
    await asked(database, proposer, 'proposeWithhold', { id, version: 1, ...why });
    return asked(database, acting, 'decideWithhold', { id, version: 2, confirmed: true, note: null });
  };
  expect((await review(acting)).refused).toEqual(['SECOND_PERSON_REQUIRED']);
  expect((await review(colleague)).done).toMatchObject({ hideState: 'CONFIRMED' });
  const audit = await database.sql<{ role: string }>(
    `select role from audit_event where actor_id = $1 and outcome = 'DONE' order by at desc limit 1`,
    [clerk.id],
  );
  expect(audit).toEqual([{ role: 'UNIT_STAFF SECRECY_REVIEWER 代理严守言' }]);
});

it('最后一日零时过去，同一次登录只剩自己的岗位', async () => {
  await database.setClock('2026-11-20T15:59:59Z');
  expect((await now())?.roles).toContain(Role.SECRECY_REVIEWER);
  await database.setClock('2026-11-20T16:00:01Z');
  expect(await now()).toMatchObject({ roles: [Role.UNIT_STAFF], actedFor: [] });
});
