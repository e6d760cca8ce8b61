import type { MyStatementsView, StatementView } from '#schema/statement/statement-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { invitationIdOfLink } from '#server/domains/invitation/invitation-link.queries.ts';
import {
  refuseItem,
  refuseSpeaker,
  refuseWritten,
  writtenUntil,
} from '#server/law/invitation/attendee-statement.ts';
import { StatementOrigin, StatementStage } from '#server/law/invitation/statement-stage.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { attendee } from './statement.permissions.ts';
import { statementSelection, statementsOf } from './statement-row.ts';

/** Statements by the holder of this link, and whether they may still hand in more (本人的列席意见). */
export const myStatements = (context: Context, token: string): Promise<MyStatementsView | null> =>
  readAsSystem(context, async (db) => {
    const id = await invitationIdOfLink(context, db, token);
    const item = id ? await itemOf(db, id) : undefined;
    if (!id || !item) return null;
    const statements = await saidBy(db, id);
    const { today, calendar } = await rulesOf(db);
    const heldOn = dayOf(item.startedAt ?? item.startsAt);
    const written = statements.filter(({ origin }) => origin === StatementOrigin.WRITTEN).length;
    const findings = [
      ...refuseSpeaker(item.stage),
      ...refuseItem(item),
      ...refuseWritten({ heldOn, written }, today, calendar),
    ];
    return {
      statements,
      write: capability(context.actor, attendee, findings),
      writtenUntil: writtenUntil(heldOn, calendar),
    };
  });

const itemOf = (db: Db, invitationId: string) =>
  db
    .selectFrom('invitation as v')
    .innerJoin('agenda_item as i', 'i.id', 'v.item_id')
    .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
    .select(['v.stage', 'i.disclosure', 'i.withdrawn_at as withdrawnAt', 'm.starts_at as startsAt'])
    .select(['i.started_at as startedAt', 'i.ended_at as endedAt'])
    .where('v.id', '=', invitationId)
    .executeTakeFirst();

async function saidBy(db: Db, invitationId: string): Promise<StatementView[]> {
  const rows = await statementSelection(db)
    .where('s.invitation_id', '=', invitationId)
    .where('s.stage', '<>', StatementStage.VOID)
    .execute();
  // Without drafts of answers, which are not public yet.
  return statementsOf(
    db,
    rows.map((one): typeof one => (one.answeredAt ? one : { ...one, ...UNANSWERED })),
  );
}

const UNANSWERED = {
  stage: StatementStage.OPINION_RECORDED,
  result: null,
  ground: null,
  reason: '',
  changedClauses: [],
  coveredAt: null,
  route: null,
};
