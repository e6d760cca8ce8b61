import type { EntityManager } from '@mikro-orm/postgresql';
import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import {
  DecisionCategory,
  DecisionStepKind,
  HearingChoice,
  ParticipationMethod,
  TimePrecision,
} from '#server/law/decision/decision-phase.ts';
import type { TestDatabase } from './database.ts';
import type { People } from './people.ts';

/** Works with the system's scope: how makers write past row security. */
export const asSystem = <Result>(
  { services }: TestDatabase,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> =>
  services.database.em
    .fork({ session: { variables: { 'app.scope': '{SYSTEM}', 'app.unit': '', 'app.contacts': '' } } })
    .transactional((em) => work(em as EntityManager));

/** Fields of a row that a test may set; the rest is a complete row of the housing bureau. */
export type RowPlan = Partial<
  Omit<CatalogueItem, 'id' | 'version' | 'catalogueVersionId' | 'year' | 'no' | 'seq'>
> & { seq?: number };

/** Fields of a version that a test may set. */
export type VersionPlan = Partial<Omit<CatalogueVersion, 'id' | 'version'>> & { rows?: readonly RowPlan[] };

/** A row's number: 2026-003. */
export const numberOf = (year: number, seq: number) => `${year}-${String(seq).padStart(3, '0')}`;

/** Adds one row to a version. */
export function addRow(
  em: EntityManager,
  { id, year }: Pick<CatalogueVersion, 'id' | 'year'>,
  people: People,
  { seq = 1, ...plan }: RowPlan = {},
): CatalogueItem {
  return em.create(CatalogueItem, {
    catalogueVersionId: id,
    no: numberOf(year, seq),
    year,
    seq,
    name: `老旧小区改造三年行动方案之${seq}`,
    categories: [DecisionCategory.POLICY],
    decisionOrgan: '岚溪县人民政府',
    leadUnitId: people.units.housing.id,
    coUnitIds: [],
    plannedOn: `${year}-12-01`,
    plannedPrecision: TimePrecision.MONTH,
    hearing: HearingChoice.NO,
    requiredSteps: [
      DecisionStepKind.PUBLIC_PARTICIPATION,
      DecisionStepKind.RISK_ASSESSMENT,
      DecisionStepKind.LEGALITY_REVIEW,
      DecisionStepKind.COLLECTIVE_DISCUSSION,
    ],
    legalBasis: ['国令713号'],
    participationMethods: [ParticipationMethod.PUBLIC_SOLICITATION],
    ...plan,
  });
}

/** A version of the catalogue (目录版本) at any stage with its rows, written by the justice bureau; DRAFT by default. */
export const buildCatalogueVersion = (
  database: TestDatabase,
  people: People,
  { rows = [{}], ...plan }: VersionPlan = {},
): Promise<{ version: CatalogueVersion; items: CatalogueItem[] }> =>
  asSystem(database, async (em) => {
    const version = em.create(CatalogueVersion, {
      year: 2026,
      versionNo: 1,
      stage: CatalogueStage.DRAFT,
      createdById: people.justiceStaff.id,
      createdAt: new Date('2026-01-05T02:00:00Z'),
      ...plan,
    });
    const items = rows.map((row, index) => addRow(em, version, people, { seq: index + 1, ...row }));
    await em.flush();
    return { version, items };
  });

/** Fields of every version that passed all its steps; dates of the 2026 catalogue. */
export const SETTLED = {
  govMeetingNo: '县政府第26次常务会议',
  govMeetingOn: '2026-02-06',
  partyConsentNo: '岚委〔2026〕7号',
  partyConsentOn: '2026-02-11',
} as const;

/** A published catalogue of the year: what every decision starts from. */
export const buildPublishedCatalogue = (
  database: TestDatabase,
  people: People,
  plan: VersionPlan = {},
): ReturnType<typeof buildCatalogueVersion> =>
  buildCatalogueVersion(database, people, {
    stage: CatalogueStage.PUBLISHED,
    ...SETTLED,
    secrecyReviewedById: people.secrecy.id,
    secrecyReviewedAt: new Date('2026-02-12T02:00:00Z'),
    documentNo: '岚府字〔2026〕9号',
    publishedById: people.justiceStaff.id,
    publishedAt: new Date('2026-02-13T02:00:00Z'),
    publishedOn: '2026-02-13',
    ...plan,
  });
