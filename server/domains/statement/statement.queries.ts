import type { StatementView } from '#schema/statement/statement-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import { StatementStage } from '#server/law/invitation/statement-stage.ts';
import { statementSelection, statementsOf } from './statement-row.ts';

/** The answered statements to a meeting's items, in the order of the agenda (列席意见). */
export const statementsOfMeeting = (context: Context, meetingId: string): Promise<StatementView[]> =>
  read(context, async (db) =>
    statementsOf(
      db,
      await statementSelection(db)
        .where('s.meeting_id', '=', meetingId)
        .where('s.stage', '=', StatementStage.OPINION_ANSWERED)
        .execute(),
    ),
  );

/** The answered statements on a decision, of all its meetings (对这项决策的列席意见). */
export const statementsOfDecision = (context: Context, decisionId: string): Promise<StatementView[]> =>
  read(context, async (db) => statementsOf(db, await answered(db, decisionId)));

const answered = gatherEach(async (db, ids) => {
  const rows = await statementSelection(db)
    .select('i.decision_id as key')
    .where('i.decision_id', 'in', ids)
    .where('s.stage', '=', StatementStage.OPINION_ANSWERED)
    .execute();
  return rows.map(({ key, ...row }) => [key ?? '', row] as const);
});
