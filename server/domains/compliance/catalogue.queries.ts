import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type CatalogueRow, refuseCatalogueItem } from '#server/law/catalogue/catalogue-item.ts';
import { HearingChoice, type TimePrecision } from '#server/law/decision/decision-category.ts';
import type { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { bindingEditions, courseListed, type MatterSpan } from '#server/law/catalogue/binding-editions.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import type { CatalogueFact } from '#server/law/compliance/duties.ts';
import { type Lines, linesBy } from './lines.queries.ts';

/** A matter as a version of the catalogue has it. */
export interface CatalogueLine extends CatalogueRow {
  no: string;
  versionId: string;
  year: number;
  publishedOn: CalendarDay;
  publishedAt: string | null;
  consentOn: CalendarDay | null;
  reviewed: boolean;
  precision: TimePrecision;
  methods: readonly ParticipationMethod[];
  steps: readonly DecisionStepKind[];
  removed: boolean;
}

/** A matter in every version of the catalogue that was published, the oldest first. */
const ROWS = (nos: readonly string[]) => sql`
  select i.no, v.id as "versionId", i.year, v.published_on::text as "publishedOn", v.published_at as "publishedAt", v.party_consent_on::text as "consentOn",
    v.secrecy_reviewed_at is not null as reviewed, i.name, i.categories, i.exclusion, i.lead_unit_id as "leadUnitId",
    i.co_unit_ids as "coUnitIds", i.planned_on::text as "plannedOn", i.planned_precision as precision, i.hearing,
    i.special_rules as "specialRules", i.participation_methods as methods, i.required_steps as steps, i.removed
  from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
  where i.no = any(${nos}) and v.published_on is not null and v.stage in ('PUBLISHED', 'SUPERSEDED', 'CLOSED')
  order by i.no, v.published_on, v.version_no`;

/** The catalogue a matter comes from as a plain fact (目录依据); null outside it. */
export function catalogueFact(
  rows: readonly CatalogueLine[],
  laws: readonly SpecialRule[],
  { no, ...span }: MatterSpan & { no: string },
): CatalogueFact | null {
  const now = rows.at(-1);
  if (!now) return null;
  const { versionId, hearing, consentOn, publishedOn, reviewed } = now;
  const listed = courseListed(bindingEditions(rows, span), span.released);
  return {
    versionId,
    complete:
      refuseCatalogueItem(now, { laws, today: publishedOn }).length === 0 && hearing !== HearingChoice.TBD,
    hearing: listed.catalogueHearing,
    solicitation: listed.catalogueSolicitation ?? false,
    steps: listed.catalogueSteps ?? [],
    consentOn,
    publishedOn,
    reviewed,
    // For an adjustment no time was planned.
    plans: rows
      .filter((row) => row.no === no)
      .map((row) => ({
        year: row.year,
        publishedOn: row.publishedOn,
        plannedOn: row.plannedOn,
        precision: row.precision,
        removed: row.removed,
      })),
  };
}

/** Rows of the catalogue's versions on these matters, by number. */
export const catalogueLines = (db: Db, nos: readonly string[]): Promise<Lines> =>
  linesBy(db, sql`select q.no as key, json_agg(q)::text as lines from (${ROWS(nos)}) q group by q.no`);
