import type { EntityManager } from '@mikro-orm/postgresql';
import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { DecisionStep } from '#schema/decision/decision-step.ts';
import { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { Unit } from '#schema/identity/unit.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { addRow, asSystem, buildPublishedCatalogue, numberOf, type RowPlan } from './build-catalogue.ts';
import type { TestDatabase } from './database.ts';
import type { People } from './people.ts';

/** Decision of a test; by default the next of 2026, of the housing bureau, being drafted. */
export interface DecisionPlan {
  no?: string;
  phase?: DecisionPhase;
  leadUnit?: Unit;
  /** The unit that decides it itself; of the county's government without. */
  organId?: string;
  coUnits?: readonly Unit[];
  title?: string;
  specialRules?: SpecialRuleKind[];
  startedOn?: CalendarDay;
  /** Nobody has put its circumstances forward yet; otherwise they were ruled on, and none holds. */
  unruled?: boolean;
  /** The catalogue row it starts from, where the row is not there yet. */
  row?: RowPlan;
}

/** A decision (决策事项) with its row in a published catalogue, which is made when the year has none. */
export async function buildDecision(
  database: TestDatabase,
  people: People,
  plan: DecisionPlan = {},
): Promise<Decision> {
  const { no = await nextNo(database), leadUnit = people.units.housing, coUnits = [] } = plan;
  const year = Number(no.slice(0, 4));
  await publishedCatalogue(database, people, year);
  return asSystem(database, async (em) => {
    const row = await rowOf(em, people, no, { ...plan, leadUnit, coUnits });
    const decision = em.create(Decision, {
      no,
      year,
      title: plan.title ?? row.name,
      phase: plan.phase ?? DecisionPhase.DRAFTING,
      leadUnitId: leadUnit.id,
      organId: plan.organId ?? null,
      unitIds: [leadUnit.id, ...coUnits.map(({ id }) => id)],
      specialRules: plan.specialRules ?? [],
      factsOn: plan.unruled ? null : (plan.startedOn ?? '2026-03-02'),
      factsConfirmed: plan.unruled !== true,
      researchRecord: '已走访12个小区，召开座谈会3次。',
      startedOn: plan.startedOn ?? '2026-03-02',
      phaseSince: plan.startedOn ?? '2026-03-02',
      changedAt: new Date(`${plan.startedOn ?? '2026-03-02'}T01:00:00Z`),
      createdById: people.clerk.id,
    });
    for (const kind of row.requiredSteps)
      em.create(DecisionStep, { decisionId: decision.id, kind, status: StepStatus.PENDING });
    await em.flush();
    return decision;
  });
}

/** Steps named by the row of every matter; a test adds others. */
const EVERY_MATTER = [
  DecisionStepKind.PUBLIC_PARTICIPATION,
  DecisionStepKind.LEGALITY_REVIEW,
  DecisionStepKind.COLLECTIVE_DISCUSSION,
];

async function nextNo(database: TestDatabase): Promise<string> {
  const made = await asSystem(database, (em) => em.count(Decision, { year: 2026 }));
  return numberOf(2026, made + 1);
}

async function publishedCatalogue(database: TestDatabase, people: People, year: number): Promise<void> {
  const there = await asSystem(database, (em) =>
    em.count(CatalogueVersion, { year, stage: CatalogueStage.PUBLISHED }),
  );
  if (there === 0) await buildPublishedCatalogue(database, people, { year, rows: [] });
}

async function rowOf(em: EntityManager, people: People, no: string, plan: DecisionPlan) {
  const version = await em.findOneOrFail(CatalogueVersion, {
    year: Number(no.slice(0, 4)),
    stage: CatalogueStage.PUBLISHED,
  });
  const row = await em.findOne(CatalogueItem, { catalogueVersionId: version.id, no });
  return (
    row ??
    addRow(em, version, people, {
      seq: Number(no.slice(5)),
      ...(plan.title === undefined ? {} : { name: plan.title }),
      leadUnitId: plan.leadUnit?.id ?? people.units.housing.id,
      coUnitIds: (plan.coUnits ?? []).map(({ id }) => id),
      specialRules: plan.specialRules ?? [],
      requiredSteps: EVERY_MATTER,
      ...plan.row,
    })
  );
}

/** Makes a published row say something else, as if it had been published so. */
export async function changeRow(database: TestDatabase, no: string, change: string): Promise<void> {
  await database.sql('alter table catalogue_item disable trigger user');
  await database.sql(`update catalogue_item set ${change} where no = $1`, [no]);
  await database.sql('alter table catalogue_item enable trigger user');
}
