import { type RawBuilder, sql } from 'kysely';
import type { PlanFact } from '#server/law/catalogue/decision-time.ts';
import { PUBLIC } from './row-change.ts';

/** Every published plan of the matter of row `i`, the oldest first (历次公布的决策时间). */
export const PLANS: RawBuilder<PlanFact[] | null> = sql`(
  select json_agg(json_build_object('year', e.year, 'publishedOn', ev.published_on, 'plannedOn', e.planned_on,
      'precision', e.planned_precision, 'removed', e.removed) order by e.year, ev.version_no)
  from catalogue_item e join catalogue_version ev on ev.id = e.catalogue_version_id
  where e.no = i.no and ev.published_on is not null and ev.stage = any(${[...PUBLIC]}::text[]))`;

/** The same of a matter that was carried over; null of another. */
export const CARRIED_PLANS: typeof PLANS = sql`case when i.carried_over_from is not null then ${PLANS} end`;
