import { lastStanding, recordsOf } from '#server/domains/decision/record.queries.ts';
import { pressConferenceDays } from '#server/domains/event/press-conference-days.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { OutreachGround } from '#server/law/execution/outreach.ts';

/** The platform's record of a decision's explanations (宣传解读的依据). */
export async function outreachGround(db: Db, decisionId: string): Promise<OutreachGround> {
  const discussion = lastStanding(await recordsOf(db, decisionId), RecordKind.DISCUSSION);
  return {
    decidedOn: discussion?.happenedOn ?? null,
    conferences: await pressConferenceDays(db, decisionId),
  };
}
