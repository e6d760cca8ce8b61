import { sql } from 'kysely';
import { CatalogueChange } from '#schema/catalogue/catalogue-change.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { holdersOf } from '#server/ground/kernel/matter/control.ts';
import { ControlAct, type ControlledMatter, controllers } from '#server/law/people/interested.ts';
import type { PostHolder } from '#server/law/people/organ-post.ts';
import { lawsOf } from '#server/ground/kernel/laws.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { HeldCatalogue } from '#server/law/catalogue/catalogue-approval.ts';
import type { CatalogueRow } from '#server/law/catalogue/catalogue-item.ts';
import type { PlannedTime } from '#server/law/catalogue/planned-year.ts';
import type { ComparedMatter } from '#server/law/catalogue/same-matter.ts';
import type { CatalogueToPublish } from '#server/law/catalogue/catalogue-publication.ts';
import type { TimePrecision } from '#server/law/decision/decision-category.ts';
import type { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { ConsultationStage, stageOf } from '#server/law/consultation/consultation-stage.ts';
import { heldCatalogue } from '#server/domains/meeting/held-catalogue.queries.ts';
import { unfinishedBefore } from './carry-over.queries.ts';
import { draftersOf } from '#server/domains/meeting/catalogue-drafters.queries.ts';
import { selectItems } from './catalogue-item.queries.ts';
import { CHANGE, ON_ITS_WAY } from './row-change.ts';

/** A row as the rules look at it. */
export interface FactRow extends CatalogueRow, PlannedTime, ComparedMatter {
  plannedOn: CalendarDay | null;
  leadUnitId: string | null;
  change: CatalogueChange;
  adjustmentNote: string | null;
  /** The same row in the edition it adjusts, unless that had taken it out. */
  nameBefore: string | null;
  backgroundBefore: string | null;
  plannedOnBefore: CalendarDay | null;
  plannedPrecisionBefore: TimePrecision | null;
  /** Whether a public consultation on it has begun. */
  heard: boolean;
  /** Lead and co-units of the decision it has already become. */
  decidedUnitIds: readonly string[] | null;
}

/** All that the rules of the catalogue ask about one version (目录办理的事实). */
export interface CatalogueFacts extends CatalogueToPublish {
  stage: CatalogueStage;
  year: number;
  /** Null for the first version of a year. */
  parentId: string | null;
  adjustmentReason: string | null;
  /** Whose work it is: who began it and everyone who wrote in it since. */
  authorIds: readonly string[];
  /** The units of those people: who brings it to the government. */
  drafted: ControlledMatter;
  /** Everybody whose post records what the government and the Party committee answered. */
  holders: readonly PostHolder[];
  /** Rows of the version, in order, without those it removes. */
  rows: readonly FactRow[];
  /** Names of the matters it takes out while the public is being heard on them. */
  removedWhileOpen: readonly string[];
  removals: number;
  /** Rows it leaves out, and matters of the year before that may be carried over. */
  removed: readonly ComparedMatter[];
  unfinished: readonly ComparedMatter[];
  /** The latest item of a meeting at which it was discussed as it stands (审议本版目录的议题). */
  held: HeldCatalogue | null;
  /** 专门规定. */
  laws: readonly SpecialRule[];
  /** Whether the year has a version on its way. */
  onItsWay: boolean;
}

/** Reads them; the caller's scope must reach the version. */
export async function catalogueFacts(db: Db, id: string): Promise<CatalogueFacts> {
  const version = await versionFacts(db, id);
  const all = await rowFacts(db, id);
  const removed = all.filter(({ change }) => change === CatalogueChange.REMOVED);
  const drafters = await draftersOf(db, id);
  return {
    ...version,
    authorIds: drafters.map((one) => one.id),
    drafted: { unitIds: drafters.map((one) => one.unitId), organId: null },
    holders: await holdersOf(db, controllers(ControlAct.CATALOGUE_APPROVAL)),
    rows: all.filter((row) => !row.removed),
    removedWhileOpen: await openAmong(db, removed),
    removals: removed.length,
    removed: all.filter((row) => row.removed),
    unfinished: (await unfinishedBefore(db, version.year)).map(({ leadUnit, ...row }) => ({
      ...row,
      leadUnitId: leadUnit.id,
      background: row.background ?? null,
    })),
    held: await heldCatalogue(db, id),
    laws: await lawsOf(db),
    onItsWay: await versionOnItsWay(db, version.year),
  };
}

const versionFacts = (db: Db, id: string) =>
  db
    .selectFrom('catalogue_version as v')
    .select([
      'v.year',
      'v.stage',
      'v.parent_id as parentId',
      'v.adjustment_reason as adjustmentReason',
      'v.gov_meeting_no as govMeetingNo',
      'v.gov_meeting_on as govMeetingOn',
      'v.party_consent_no as partyConsentNo',
      'v.party_consent_on as partyConsentOn',
      'v.secrecy_reviewed_by_id as secrecyReviewedById',
      'v.created_by_id as createdById',
      sql<CalendarDay>`app_today()::text`.as('publishesOn'),
    ])
    .where('v.id', '=', id)
    .executeTakeFirstOrThrow();

const before = <T>(column: string) =>
  sql<T | null>`case when p.removed is false then ${sql.ref(`p.${column}`)} end`;

const HEARD = sql<boolean>`exists (
  select from consultation c where c.no = i.no and c.opens_at <= app_now())`;

const rowFacts = (db: Db, id: string) =>
  selectItems(db)
    .leftJoin('decision as d', 'd.no', 'i.no')
    .select([
      'i.no',
      'i.name',
      'i.categories',
      'i.exclusion',
      'i.lead_unit_id as leadUnitId',
      'i.co_unit_ids as coUnitIds',
      'i.planned_on as plannedOn',
      'i.planned_precision as plannedPrecision',
      'i.staged_times as stagedTimes',
      'i.background',
      'i.hearing',
      'i.special_rules as specialRules',
      'i.required_steps as requiredSteps',
      'i.adjustment_note as adjustmentNote',
      'i.removed',
      'd.unit_ids as decidedUnitIds',
      before<string>('name').as('nameBefore'),
      before<string>('background').as('backgroundBefore'),
      HEARD.as('heard'),
      before<CalendarDay>('planned_on').as('plannedOnBefore'),
      before<TimePrecision>('planned_precision').as('plannedPrecisionBefore'),
      CHANGE.as('change'),
    ])
    .where('v.id', '=', id)
    .orderBy('i.seq')
    .execute();

async function openAmong(db: Db, rows: readonly { no: string; name: string }[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const found = await db
    .selectFrom('consultation as c')
    .select([
      'c.no',
      'c.review',
      'c.opens_at as opensAt',
      'c.closes_at as closesAt',
      'c.withdrawn_at as withdrawnAt',
      'c.feedback_published_at as feedbackPublishedAt',
      'c.archived_at as archivedAt',
      'c.feedback_ready as feedbackReady',
      sql<Date>`app_now()`.as('now'),
    ])
    .where(
      'c.no',
      'in',
      rows.map(({ no }) => no),
    )
    .execute();
  const open = found.filter((one) => stageOf(one, one.now) === ConsultationStage.OPEN).map(({ no }) => no);
  return rows.filter(({ no }) => open.includes(no)).map(({ name }) => name);
}

/** Whether a year has a version on its way to publication; asked with a scope that reaches drafts. */
export async function versionOnItsWay(db: Db, year: number): Promise<boolean> {
  const { count } = await db
    .selectFrom('catalogue_version')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('year', '=', year)
    .where('stage', 'in', ON_ITS_WAY)
    .executeTakeFirstOrThrow();
  return count > 0;
}
