import { sql } from 'kysely';
import type { CatalogueSubmissionView } from '#schema/catalogue/catalogue-submission-view.ts';
import { unitJson, unitsJson } from '#server/domains/identity/units.queries.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import { plannedText } from '#server/law/calendar/planned-time.ts';
import { handed, listed } from './collection.queries.ts';
import { readsCollections } from './collection.permissions.ts';

/** A matter handed in as it is read, with what the rules ask of its collection. */
export interface SubmissionRow extends CatalogueSubmissionView {
  coUnitIds: readonly string[];
  dueOn: CalendarDay;
  closedAt: Date | null;
  today: CalendarDay;
}

const COLUMNS = [
  's.id',
  's.collection_id as collectionId',
  's.state',
  's.name',
  's.categories',
  's.exclusion',
  's.co_unit_ids as coUnitIds',
  's.planned_on as plannedOn',
  's.planned_precision as plannedPrecision',
  's.hearing',
  's.required_steps as requiredSteps',
  's.legal_basis as legalBasis',
  's.staged_times as stagedTimes',
  's.background',
  's.participation_methods as participationMethods',
  's.own_decision as ownDecision',
  's.special_rules as specialRules',
  's.contact',
  's.problem',
  's.reasons',
  's.basis',
  's.preliminary_plan as preliminaryPlan',
  's.necessity',
  's.feasibility',
  's.submitted_at as submittedAt',
  'submitter.name as submittedBy',
  's.decided_at as decidedAt',
  'decider.name as decidedBy',
  's.decision_reason as decisionReason',
  's.catalogue_item_no as catalogueItemNo',
  's.version',
  'c.due_on as dueOn',
  'c.closed_at as closedAt',
] as const;

const selection = (db: Db) =>
  db
    .selectFrom('catalogue_submission as s')
    .innerJoin('catalogue_collection as c', 'c.id', 's.collection_id')
    .leftJoin('person as submitter', 'submitter.id', 's.submitted_by_id')
    .leftJoin('person as decider', 'decider.id', 's.decided_by_id')
    .select([
      ...COLUMNS,
      unitJson('s.unit_id').as('unit'),
      unitsJson('s.co_unit_ids').as('coUnits'),
      sql<CalendarDay>`app_today()::text`.as('today'),
    ])
    .orderBy('s.id');

type Selected = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

const viewOf = (row: Selected): SubmissionRow => ({
  ...row,
  plannedText: row.plannedOn ? plannedText(row.plannedOn, row.plannedPrecision) : null,
});

/** Query for submitted matters. */
export interface SubmissionsAsked {
  state: SubmissionState | null;
  first: number | null;
  after: string | null;
}

/** The matters of a collection the requester sees, in the order in which they were written. */
export function submissionsPage(context: Context, collectionId: string, asked: SubmissionsAsked) {
  demand(context, readsCollections, 'catalogueSubmissions');
  const size = pageSize(asked.first, 50);
  const after = keysOf(asked.after, 1)?.[0];
  return read(context, async (db) => {
    let query = selection(db).where('s.collection_id', '=', collectionId).where(listed);
    if (asked.state) query = query.where('s.state', '=', asked.state);
    if (after !== undefined && isId(String(after))) query = query.where('s.id', '>', String(after));
    const rows = await query.limit(size + 1).execute();
    return pageOf(rows.map(viewOf), size, ({ id }) => [id]);
  });
}

/** One matter by its id; one that was just withdrawn has left every list. */
export function submissionById(context: Context, id: string): Promise<SubmissionRow | null> {
  demand(context, readsCollections, 'catalogueSubmission');
  return read(context, async (db) => {
    const row = isId(id) ? await selection(db).where('s.id', '=', id).where(handed).executeTakeFirst() : null;
    return row ? viewOf(row) : null;
  });
}
