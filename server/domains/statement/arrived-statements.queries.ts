import { sql } from 'kysely';
import { type ArrivalSource, dayIn } from '#server/engines/receipt/arrivals.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { STATEMENT_STAGE_LABELS, statementRoles } from '#server/law/invitation/statement-stage.ts';
import { actsForOrgan } from '#server/law/people/organ-post.ts';
import { ArrivalKind } from '#server/law/people/arrival-kind.ts';

const answers = (actor: Actor, organId: string | null) =>
  actsForOrgan(actor, statementRoles('propose'), organId);
const ofCounty = (actor: Actor) => answers(actor, null);
const ofOwn = (actor: Actor) => answers(actor, actor.unitId);

/** 列席意见 of meetings that the unit has to answer. Who said it stands in a table of its own. */
export const arrivedStatements: ArrivalSource = {
  kind: ArrivalKind.STATEMENT,
  stands: STATEMENT_STAGE_LABELS,
  allows: (actor) => ofCounty(actor) || ofOwn(actor),
  rows: ({ actor }) => ({
    columns: {
      id: sql`s.id`,
      title: sql`m.name`,
      text: sql`s.text`,
      receivedAt: sql`s.recorded_at`,
      stand: sql`s.stage`,
      done: sql`(s.stage in ('OPINION_ANSWERED', 'VOID'))`,
      doneOn: dayIn(sql`s.answered_at`),
      path: sql`'/gongzuotai/huiyi/' || m.no || '/liexi'`,
    },
    from: sql`attendee_statement s join meeting m on m.id = s.meeting_id
      where ${actor.unitId}::uuid = any(s.unit_ids)
        and case when ${organOf('m.unit_id')} is null then ${ofCounty(actor)}::boolean else ${ofOwn(actor)}::boolean end`,
  }),
};
