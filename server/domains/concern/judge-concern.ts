import type { ConcernJudgementInput } from '#schema/concern/concern-view.ts';
import { sql } from 'kysely';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseJudgement } from '#server/law/concern/concern-register.ts';
import { refuseEnded } from '#server/law/concern/concern-response.ts';
import { PRESS_AT } from './concern-press.queries.ts';
import { registersConcerns } from './concern.permissions.ts';
import { announce, decisionNamed, loadConcern } from './load-concern.ts';

/** 重新研判: another level has another clock, from the same instant; the level before it is kept with the reason. */
export const judgeConcern = defineCommand(
  ['concern.judged', '重新研判舆情'],
  registersConcerns,
  async (command, id: string, version: number, input: ConcernJudgementInput) => {
    const concern = await loadConcern(command, id, version);
    const { title, level, emergency, reason, decisionNo = null } = input;
    const { seenAt, respondedAt } = concern;
    const weight = { level: concern.level, emergency: concern.emergency };
    const decisionId = await decisionNamed(command, decisionNo);
    const standing = {
      ...weight,
      title: concern.title,
      seenAt,
      respondedAt,
      pressAt: await pressTime(command, id),
    };
    const judged = { title, reason, level, emergency };
    const refusal = command.refusalOf([
      ...refuseEnded(concern),
      ...refuseJudgement(judged, standing, command.now),
    ]);
    if (refusal) return refusal;
    concern.judgements = [...concern.judgements, { ...weight, reason, at: command.now.toISOString() }];
    if (concern.respondedAt) await announce(command, concern.decisionId, decisionId);
    Object.assign(concern, { title, level, emergency, decisionId });
    return id;
  },
);

/** When the announced press conference begins; null: none is linked, or it was cancelled. */
async function pressTime({ db }: CommandContext, id: string): Promise<Date | null> {
  const { rows } = await sql<{
    at: Date | null;
  }>`select ${PRESS_AT} as at from concern c where c.id = ${id}`.execute(db);
  return rows[0]?.at ?? null;
}
