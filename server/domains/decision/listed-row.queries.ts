import { type Expression, sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  bindingEditions,
  courseListed,
  type Edition,
  type MatterSpan,
} from '#server/law/catalogue/binding-editions.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import type { CourseGiven } from '#server/law/decision/matter.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

const PUBLISHED = [CatalogueStage.PUBLISHED, CatalogueStage.CLOSED, CatalogueStage.SUPERSEDED] as const;

const editions = (db: Db) =>
  db
    .selectFrom('catalogue_item as i')
    .innerJoin('catalogue_version as v', 'v.id', 'i.catalogue_version_id')
    .select([
      'i.hearing',
      'i.participation_methods as methods',
      'i.required_steps as steps',
      'i.special_rules as laws',
      'i.categories',
      'v.published_at as publishedAt',
      'i.planned_precision as plannedPrecision',
      sql<CalendarDay>`v.published_on::text`.as('publishedOn'),
    ])
    .where('v.stage', 'in', PUBLISHED)
    .where('v.published_on', 'is not', null)
    .orderBy('i.year')
    .orderBy('v.version_no');

/** The row with this number in every edition of the catalogue that was published, the oldest first; carried over (结转), it stands in two years' catalogues. */
export const selectEditions = (db: Db, no: Expression<string>) => editions(db).where('i.no', '=', no);

/** Reads the rows with these numbers, gathered into one statement. */
export const editionsOf = gatherEach(async (db, nos) =>
  byKey(await editions(db).select('i.no as key').where('i.no', 'in', nos).execute()),
);

/**
 * Requirements on the matter by the editions that bind it and by the county's setting (目录和本县设定的要求); outside
 * the catalogue no row sets any.
 */
export const courseOf = (
  editions: readonly Edition[],
  span: MatterSpan,
  { solicitationRequired }: Pick<LocalPolicy, 'solicitationRequired'>,
): CourseGiven => ({ ...courseListed(bindingEditions(editions, span), span.released), solicitationRequired });
