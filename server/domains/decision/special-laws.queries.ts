import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import {
  type LawMatter,
  type LawsOfDay,
  type SpecialRule,
  specialLaws,
} from '#server/law/catalogue/special-law.ts';
import { type MatterSpan, spanFrom } from '#server/law/catalogue/binding-editions.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { lawDay, type SettledMatter } from '#server/law/decision/law-day.ts';

/** How far a decision is, as far as it says by the law of which day it is judged. */
const SETTLED = sql<
  SettledMatter['steps']
>`coalesce((select json_agg(json_build_object('kind', s.kind, 'status', s.status,
  'happenedOn', s.happened_on)) from decision_step s where s.decision_id = decision.id), '[]')`;

const matters = (db: Db) =>
  db
    .selectFrom('decision')
    .select(['categories', 'facts', 'special_rules as specialRules', 'phase', 'phase_since as phaseSince'])
    .select(SETTLED.as('steps'));

/** The special laws on a decision that was read (专门规定), by the law of its day. */
export const lawsOnDecision = (
  decision: LawMatter & SettledMatter,
  { laws, today }: LawsOfDay,
): SpecialRule[] => specialLaws(decision, { laws, today: lawDay(decision, today) });

/** The special laws on a decision as it stands now (专门规定): every gate of what hangs on it reads them here, at its own instant. */
export async function lawsOn(db: Db, decisionId: string, rules: LawsOfDay): Promise<SpecialRule[]> {
  const matter: LawMatter & SettledMatter = await matters(db)
    .where('decision.id', '=', decisionId)
    .executeTakeFirstOrThrow();
  return lawsOnDecision(matter, rules);
}

const mattersOf = gatherEach(async (db, nos) =>
  byKey(
    await matters(db)
      .select(['decision.no as key', 'started_on as startedOn', 'started_at as startedAt'])
      .where('decision.no', 'in', nos)
      .execute(),
  ),
);

/** From when the decision with this number was under way, and by the law of which day it is judged; one that is not begun yet, by today's. */
export async function spanOf(db: Db, no: string, today: CalendarDay): Promise<MatterSpan> {
  const [matter] = await mattersOf(db, no);
  return matter ? spanFrom(matter, lawDay(matter, today)) : { since: today, until: today };
}
