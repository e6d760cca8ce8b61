import { sql } from 'kysely';
import type { CatalogueCompletionLine } from '#schema/catalogue/catalogue-completion-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CARRIED_PLANS } from './plans.queries.ts';
import { selectItems } from './catalogue-item.queries.ts';
import { unitJson, unitsJson } from '#server/domains/identity/units.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { completionsFor, isUnfinished } from '#server/law/catalogue/completion-state.ts';
import { carriedTime, withFirstTime } from '#server/law/catalogue/decision-time.ts';
import { plannedText } from '#server/law/calendar/planned-time.ts';

/** 完成情况的依据: the rows of a version with where their decisions stand, and what was stated of them; once published, as they stood then. */
export async function completionLines(
  db: Db,
  versionId: string,
  completion: { id: string; published: boolean } | null,
): Promise<CatalogueCompletionLine[]> {
  const rows = await itemRows(db, versionId, completion?.id ?? null);
  return rows.map(({ now, then, stated, plannedOn, plannedPrecision, plans, day, ...row }) => {
    const phase = completion?.published ? then : now;
    const first = carriedTime(plans ?? [], { today: day, undecided: isUnfinished(phase) });
    const allowed = completionsFor(phase);
    const fits = completion?.published || (stated !== null && allowed.includes(stated));
    return {
      ...row,
      plannedText: plannedOn ? withFirstTime(plannedText(plannedOn, plannedPrecision), first) : '',
      phase,
      allowed,
      // A state entered before the decision moved on no longer applies.
      state: (fits ? stated : null) ?? allowed[0] ?? stated ?? FALLBACK,
    };
  });
}

const FALLBACK = completionsFor(null)[0] as CatalogueCompletionLine['state'];

/** Lateness of a published report is that of its day. */
const DAY = sql<CalendarDay>`coalesce((select c.published_on from catalogue_completion c where c.id = r.completion_id), app_today())::text`;

const itemRows = (db: Db, versionId: string, completionId: string | null) =>
  selectItems(db)
    .leftJoin('decision as d', 'd.no', 'i.no')
    .leftJoin('catalogue_completion_row as r', (join) =>
      join.onRef('r.no', '=', 'i.no').on('r.completion_id', '=', completionId),
    )
    .select([
      'i.no',
      'i.seq',
      'i.name',
      'i.planned_on as plannedOn',
      'i.planned_precision as plannedPrecision',
      unitJson('i.lead_unit_id').as('leadUnit'),
      unitsJson('i.co_unit_ids').as('coUnits'),
      CARRIED_PLANS.as('plans'),
      DAY.as('day'),
      'd.phase as now',
      'r.phase as then',
      'r.state as stated',
      'r.explanation',
    ])
    .where('v.id', '=', versionId)
    .where('i.removed', '=', false)
    .orderBy('i.seq')
    .execute();
