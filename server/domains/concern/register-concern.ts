import { sql } from 'kysely';
import type { ConcernInput } from '#schema/concern/concern-view.ts';
import { Concern } from '#schema/concern/concern.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseConcern, seenInstant } from '#server/law/concern/concern-register.ts';
import { registersConcerns } from './concern.permissions.ts';
import { decisionNamed } from './load-concern.ts';

/** 登记舆情 (R-101): the clock of the response runs from the instant at which it was seen. */
export const registerConcern = defineCommand(
  ['concern.registered', '登记舆情'],
  registersConcerns,
  async (command, { seenOn, seenTime, decisionNo = null, ...written }: ConcernInput) => {
    const decisionId = await decisionNamed(command, decisionNo);
    const refusal = command.refusalOf(refuseConcern({ ...written, seenOn, seenTime }, command.now));
    if (refusal) return refusal;
    const concern = command.em.create(Concern, {
      ...written,
      no: await nextNo(command),
      seenAt: seenInstant({ seenOn, seenTime }) ?? command.now,
      decisionId,
      registeredByName: actorOf(command).name,
      changedAt: command.now,
    });
    command.about('concern', concern.id, `${concern.no} ${concern.title}`);
    return concern.id;
  },
);

/** The year and the running number: concerns are never deleted, and counted one after the other. */
async function nextNo({ db, today }: CommandContext): Promise<string> {
  const year = today.slice(0, 4);
  await sql`select pg_advisory_xact_lock(hashtext('concern-no'))`.execute(db);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from concern where no like ${`${year}-%`}`.execute(db);
  return `${year}-${(rows[0]?.count ?? 0) + 1}`;
}
