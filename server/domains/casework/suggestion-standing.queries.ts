import { sql } from 'kysely';
import type { SuggestionStanding } from '#schema/casework/suggestion-standing.ts';
import type { Context, Db, Rules } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseSuggestion } from '#server/law/decision/decision-suggestion.ts';
import { postEvaluationTrigger } from '#server/law/execution/post-evaluation.ts';
import { suggestedDecision } from './suggested-decision.queries.ts';
import { readsCases } from './casework.permissions.ts';

/** The days of what came in lately (近期意见建议的收到日期), as far as the requester may see it. */
export async function recentDays(
  db: Db,
  decisionId: string,
  { today, policy }: Pick<Rules, 'today' | 'policy'>,
): Promise<CalendarDay[]> {
  const from = addDays(today, -policy.evaluationDays);
  const rows = await db
    .selectFrom('case_item')
    .select('received_on as day')
    .where('decision_id', '=', decisionId)
    .where('received_on', '>=', from)
    .execute();
  return rows.map(({ day }) => day);
}

const counts = gatherEach(async (db, ids) => {
  const { rows } = await sql<{ key: string; received: number; answered: number }>`
    select d.id as key, received::int, answered::int
    from unnest(${ids}::uuid[]) d (id), suggestion_counts(d.id)`.execute(db);
  return byKey(rows);
});

const counted = async (db: Db, decisionId: string) =>
  (await counts(db, decisionId))[0] ?? { received: 0, answered: 0 };

/** How many said something of a decision, how many were answered, and whether more may (意见建议的收件和答复情况). */
export const suggestionStanding = (
  context: Context,
  { id, no }: { id: string; no: string },
): Promise<SuggestionStanding> =>
  read(context, async (db) => {
    const rules = await rulesOf(db);
    const decision = await suggestedDecision(db, no);
    const findings = decision ? refuseSuggestion(decision, rules.now) : [];
    const told = readsCases.allows(context.actor);
    return {
      ...(await counted(db, id)),
      open: decision !== null && findings.length === 0,
      findings,
      trigger: told ? postEvaluationTrigger(await recentDays(db, id, rules), rules.today, rules.policy) : [],
    };
  });
