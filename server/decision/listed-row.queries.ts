import { type Expression, sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { type DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { CourseGiven } from '#server/law/decision/matter.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

const IN_FORCE = [CatalogueStage.PUBLISHED, CatalogueStage.CLOSED] as const;

/** What a published row names (目录载明的程序、听证和公众参与方式). */
export interface ListedRow {
  hearing: HearingChoice | null;
  methods: readonly ParticipationMethod[];
  requiredSteps: readonly DecisionStepKind[];
}

/** The row with this number in the catalogue in force; carried over (结转), the number stands in two years' catalogues and the later one holds. */
export const rowInForce = (db: Db, no: string | Expression<string>) =>
  db
    .selectFrom('catalogue_item as i')
    .innerJoin('catalogue_version as v', 'v.id', 'i.catalogue_version_id')
    .select([
      'i.hearing',
      'i.participation_methods as methods',
      'i.required_steps as requiredSteps',
      'i.planned_precision as plannedPrecision',
    ])
    .where('i.no', '=', no)
    .where('v.stage', 'in', IN_FORCE)
    .orderBy('i.year', 'desc')
    .orderBy(sql`v.stage = 'PUBLISHED'`, 'desc')
    .limit(1);

/** What the catalogue and the county's setting ask of a matter (目录和本县设定的要求); outside the catalogue no row does. */
export const courseOf = (
  row: ListedRow | null | undefined,
  { solicitationRequired }: Pick<LocalPolicy, 'solicitationRequired'>,
): CourseGiven => ({
  catalogueHearing: row?.hearing === HearingChoice.YES,
  catalogueSolicitation: row?.methods.includes(ParticipationMethod.PUBLIC_SOLICITATION) ?? false,
  catalogueSteps: row?.requiredSteps ?? [],
  solicitationRequired,
});
