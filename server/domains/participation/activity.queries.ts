import { type RawBuilder, sql } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { PublicActivityView } from '#schema/participation/public-activity-view.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { ActivityState } from '#server/law/participation/participation-activity.ts';
import { type Question, type QuestionAnswer, wholeQuestion } from '#server/law/participation/question.ts';
import { plansActivities, within } from './participation.permissions.ts';
import { refuseAnswering } from './questionnaire-guards.ts';

const questions = sql<Question[]>`a.questions`;
const summaries = sql<string[]>`a.summaries`;

const selection = (db: Db) =>
  db
    .selectFrom('public_activity as a')
    .select([
      'a.id',
      'a.version',
      'a.seq',
      'a.method',
      'a.title',
      'a.purpose',
      'a.audience',
      'a.starts_at as startsAt',
      'a.ends_at as endsAt',
      'a.contact',
      'a.state',
      'a.published_at as publishedAt',
      'a.cancelled_reason as cancelledReason',
      'a.held_on as heldOn',
      'a.attended_count as attendedCount',
      'a.minutes',
      questions.as('questions'),
      summaries.as('summaries'),
    ])
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom('decision as d')
          .select(['d.id', 'd.no', 'd.title', 'd.phase', unitJson('d.lead_unit_id').as('leadUnit')])
          .select(sql<string[]>`d.unit_ids`.as('unitIds'))
          .whereRef('d.id', '=', 'a.decision_id'),
      )
        .$notNull()
        .as('decision'),
    );

type Selected = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/** An activity as it is read, with whose it is. */
export type ActivityRow = PublicActivityView & { decision: Selected['decision']; summaries: string[] };

const activityOf = (row: Selected, now: Date): ActivityRow => ({
  ...row,
  questions: row.questions.map(wholeQuestion),
  answering: refuseAnswering(row, now).length === 0,
});

const rowsOf = (
  context: Context,
  narrow: (query: ReturnType<typeof selection>) => ReturnType<typeof selection>,
): Promise<ActivityRow[]> =>
  read(context, async (db) => {
    const { now } = await rulesOf(db);
    return (await narrow(selection(db)).execute()).map((row) => activityOf(row, now));
  });

/** The most that any list of a county shows at once; older ones are found through their decision. */
const MOST = 200;

/** Announced activities (公众参与活动), the latest first; of one decision where it is named, or only those that are not over. */
export const publicActivities = (
  context: Context,
  { decisionNo = null, ahead = false }: { decisionNo?: string | null; ahead?: boolean },
): Promise<ActivityRow[]> =>
  rowsOf(context, (query) =>
    ofDecision(query.where('a.published_at', 'is not', null), decisionNo)
      .$if(ahead, (all) => all.where('a.state', 'not in', OVER).where(sql<boolean>`a.ends_at > app_now()`))
      .orderBy('a.starts_at', 'desc')
      .limit(MOST),
  );

const OVER = [ActivityState.HELD, ActivityState.CANCELLED];

/** Those of the requester's own unit (本单位的活动), drafts among them. */
export const ownActivities = (context: Context): Promise<ActivityRow[]> =>
  rowsOf(context, (query) =>
    query
      .where(
        sql<boolean>`a.decision_id in (select d.id from decision d where ${context.actor?.unitId ?? null}::uuid = any(d.unit_ids))`,
      )
      .orderBy('a.starts_at', 'desc')
      .limit(MOST),
  );

const ofDecision = (query: ReturnType<typeof selection>, no: string | null) =>
  no === null
    ? query
    : query.where('a.decision_id', 'in', (eb) => eb.selectFrom('decision').select('id').where('no', '=', no));

/** One activity at its public address; a draft is found by its own unit only. */
export async function activityAt(context: Context, no: string, seq: number): Promise<ActivityRow | null> {
  const [row] = await rowsOf(context, (query) => ofDecision(query, no).where('a.seq', '=', seq));
  return row ?? null;
}

/** One activity by its id. */
export async function activityById(context: Context, id: string): Promise<ActivityRow | null> {
  if (!isId(id)) return null;
  const [row] = await rowsOf(context, (query) => query.where('a.id', '=', id));
  return row ?? null;
}

/** How many answers a running questionnaire has; for the decision's own units. */
export const answerCount = (context: Context, { id, decision }: ActivityRow): Promise<number | null> | null =>
  within(plansActivities, decision.unitIds).allows(context.actor)
    ? read(context, async (db) => {
        const { count } = await db
          .selectFrom('questionnaire_answer')
          .select((eb) => eb.fn.countAll<string>().as('count'))
          .where('activity_id', '=', id)
          .executeTakeFirstOrThrow();
        return Number(count);
      })
    : null;

/** Facts of an announced activity (已公告的活动) for a citizen's command. */
export interface ActivityFacts {
  state: ActivityState;
  id: string;
  no: string;
  title: string;
  method: ParticipationMethod;
  startsAt: Date;
  endsAt: Date;
  questions: readonly Question[];
}

/** Reads the facts of an announced activity; null where there is none. */
export async function activityFacts(db: Db, id: string): Promise<ActivityFacts | null> {
  const row = await db
    .selectFrom('public_activity as a')
    .innerJoin('decision as d', 'd.id', 'a.decision_id')
    .select(['a.id', 'd.no', 'a.title', 'a.method', 'a.state', questions.as('questions')])
    .select(['a.starts_at as startsAt', 'a.ends_at as endsAt'])
    .where('a.id', '=', id)
    .where('a.state', '<>', ActivityState.DRAFT)
    .executeTakeFirst();
  return row ?? null;
}

/** Answers to a questionnaire that has closed. */
export const answersOf = (id: string): RawBuilder<{ answers: QuestionAnswer[] }> =>
  sql`select activity_answers(${id}) as answers`;
