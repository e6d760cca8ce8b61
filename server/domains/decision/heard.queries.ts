import { sql } from 'kysely';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { recordsOf, standing } from './record.queries.ts';

/** 补录: a solicitation or a hearing that was short of its law stands on record and counts for nothing. */
const countingOf = async (db: Db, decisionId: string) =>
  standing(await recordsOf(db, decisionId), RecordKind.ACTIVITY).filter(
    ({ content }) => ((content.solicitation ?? content.hearing)?.shortfalls.length ?? 0) === 0,
  );

/** The activities that were recorded and stand (公众参与活动). */
export async function activitiesOf(db: Db, decisionId: string) {
  const records = await countingOf(db, decisionId);
  return {
    held: records.map(({ content }) => content.method),
    talks: records.flatMap(({ content, happenedOn }) =>
      content.groups.map(({ groupName, counterpart, counterpartName, opinions }) => {
        return { groupName, counterpart, counterpartName, opinions, heldOn: happenedOn };
      }),
    ),
  };
}

/** Whether a hearing was held (听证会): a step of its own, and a way of hearing the public too. */
export async function hearingHeld(db: Db, decisionId: string): Promise<boolean> {
  const step = await db
    .selectFrom('decision_step')
    .select('id')
    .where('decision_id', '=', decisionId)
    .where('kind', '=', DecisionStepKind.HEARING)
    .where('status', '=', StepStatus.DONE)
    .executeTakeFirst();
  return step !== undefined;
}

/** When the last hearing was held whose record its participants confirmed, here or before the platform (补录的听证会); null: none was. */
export async function hearingHeldOn(db: Db, decisionId: string): Promise<CalendarDay | null> {
  const late = (await countingOf(db, decisionId))
    .filter(({ content }) => content.hearing)
    .map(({ happenedOn }) => happenedOn);
  const signed = await db
    .selectFrom('hearing')
    .select(sql<CalendarDay>`held_on::text`.as('heldOn'))
    .where('decision_id', '=', decisionId)
    .where('record_signed_at', 'is not', null)
    .where('held_on', 'is not', null)
    .execute();
  return [...late, ...signed.map(({ heldOn }) => heldOn)].toSorted().at(-1) ?? null;
}
