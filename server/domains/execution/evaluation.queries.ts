import {
  lastStanding,
  recordsOf,
  type RecordRow,
  standing,
} from '#server/domains/decision/record.queries.ts';
import type { Evaluator } from '#schema/execution/evaluation-contents.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { Institution } from '#server/law/execution/same-institution.ts';
import type { RunningEvaluation } from './evaluation-guards.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';

/** Evaluators as a record names them, as institutions: one that it names by name alone has no id. */
export const institutionsOf = (evaluators: readonly Evaluator[]): Institution[] =>
  evaluators.map((one) => (typeof one === 'string' ? { id: null, name: one } : one));

/** The units of the county (本县的单位), those that are no longer active among them. */
export const countyUnits = (db: Db): Promise<Institution[]> =>
  db.selectFrom('unit').select(['id', 'name']).execute();

/**
 * Those that mainly argued or assessed a matter before the decision (决策前主要论证评估单位, 第三十六条): institutions that gave
 * an expert opinion, by name, and the unit that made the risk assessment, by id.
 */
export async function priorAssessors(db: Db, decisionId: string): Promise<Institution[]> {
  const records = await recordsOf(db, decisionId);
  const institutions = standing(records, RecordKind.EXPERT_REVIEW)
    .flatMap(({ content }) => content.opinions)
    .filter(({ expertKind }) => expertKind === ExpertKind.INSTITUTION)
    .map(({ expertName }) => ({ id: null, name: expertName.trim() }));
  return [...institutions, ...(await assessingUnits(db, standing(records, RecordKind.RISK_ASSESSMENT)))];
}

/** The unit that bears the name on the record; after a change of name, the unit of whoever recorded it. */
async function assessingUnits(db: Db, records: readonly RecordRow[]): Promise<Institution[]> {
  if (records.length === 0) return [];
  const recorders = await db
    .selectFrom('person')
    .select(['id', 'unit_id as unitId'])
    .where(
      'id',
      'in',
      records.map(({ recordedById }) => recordedById),
    )
    .execute();
  const units = await countyUnits(db);
  return records.map(({ unitName, recordedById }) => ({
    id:
      units.find(({ name }) => name === unitName)?.id ??
      recorders.find(({ id }) => id === recordedById)?.unitId ??
      null,
    name: unitName,
  }));
}

/** The evaluation that was started last and is not finished (正在进行的评估); null where none is. */
export function runningEvaluation(records: readonly RecordRow[]): RunningEvaluation | null {
  const started = lastStanding(records, RecordKind.EVALUATION_START);
  if (!started) return null;
  const finished = standing(records, RecordKind.EVALUATION).some(
    ({ recordedAt }) => recordedAt > started.recordedAt,
  );
  if (finished) return null;
  const named = started.content.evaluators;
  return { startedOn: started.happenedOn, named, evaluators: institutionsOf(named) };
}
