import { sql } from 'kysely';
import { Unit } from '#schema/identity/unit.ts';
import type { MeetingInput } from '#schema/meeting/meeting-input.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import {
  type Convener,
  convenerUnit,
  type MeetingPlan,
  refuseMeetingPlan,
} from '#server/law/meeting/meeting-plan.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { Role } from '#server/law/people/role.ts';
import { plans } from './meeting.permissions.ts';

/** 筹备会议: by the government's office for the government, by a township for itself. */
export const planMeeting = defineCommand(
  'meeting.planned',
  // In the county's scope, since numbers run over the meetings of all units; the actor alone decides whose meeting it
  // is.
  { ...plans, scopes: ['COUNTY'] },
  async (command, input: MeetingInput) => {
    const refusal = command.refusalOf(
      refuseMeetingPlan(planOf(input), await convenerOf(command, actorOf(command))),
    );
    if (refusal) return refusal;
    return create(command, await nextNo(command, input.startsAt), input);
  },
);

/** The columns of a plan as it was typed (会议方案). */
export const planColumns = ({ term, sessionNo, ...input }: MeetingInput) => ({
  ...input,
  term: term || null,
  sessionNo: sessionNo ?? null,
});

/** A plan as the law looks at it. */
export const planOf = (input: MeetingInput): MeetingPlan => planColumns(input);

/** In which capacity the actor's unit convenes (召集单位). */
export async function convenerOf({ em }: Pick<CommandContext, 'em'>, actor: Actor): Promise<Convener> {
  if (actor.roles.includes(Role.GOV_OFFICE_STAFF)) return 'GOVERNMENT_OFFICE';
  const unit = await em.findOneOrFail(Unit, { id: actor.unitId });
  return convenerUnit(unit, 'OTHER');
}

/** The year and the running number of the platform: meetings are never deleted, and counted one after the other. */
async function nextNo({ db }: CommandContext, startsAt: Date) {
  const year = Number(dayOf(startsAt).slice(0, 4));
  await sql`select pg_advisory_xact_lock(hashtext('meeting-no'))`.execute(db);
  const { count } = await db
    .selectFrom('meeting')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return { year, no: `${year}-${count + 1}` };
}

function create(command: CommandContext, number: { year: number; no: string }, input: MeetingInput): string {
  const actor = actorOf(command);
  const { id } = command.em.create(Meeting, {
    ...number,
    ...planColumns(input),
    unitId: actor.unitId,
    unitIds: [actor.unitId],
    paper: MeetingPaper.NOTICE,
    authorIds: [actor.id],
    createdById: actor.id,
    createdAt: command.now,
    changedAt: command.now,
  });
  command.about('meeting', id, number.no);
  return id;
}
