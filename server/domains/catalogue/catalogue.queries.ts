import type { CatalogueVersionView, CatalogueView } from '#schema/catalogue/catalogue-version-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { type CatalogueItemRow, rowsOfVersion } from './catalogue-item.queries.ts';
import { publishedYears, yearNow } from './catalogue-items.queries.ts';
import { CURRENT, PUBLIC } from './row-change.ts';

/** A version as it is read, with the scope in which it was: its rows are read in the same one. */
export interface CatalogueVersionRow extends CatalogueVersionView {
  reading: typeof read;
}

/** The versions the requester may see, newest first. */
const selectVersions = (db: Db) =>
  db
    .selectFrom('catalogue_version as v')
    .innerJoin('person as author', 'author.id', 'v.created_by_id')
    .innerJoin('unit as authors', 'authors.id', 'author.unit_id')
    .leftJoin('person as reviewer', 'reviewer.id', 'v.secrecy_reviewed_by_id')
    .leftJoin('unit as reviewers', 'reviewers.id', 'reviewer.unit_id')
    .leftJoin('agenda_item as item', 'item.id', 'v.gov_item_id')
    .leftJoin('meeting', 'meeting.id', 'item.meeting_id')
    .leftJoin('site_profile as site', (join) => join.onTrue())
    .select([
      'v.id',
      'v.year',
      'v.version_no as versionNo',
      'v.stage',
      'v.document_no as documentNo',
      'v.adjustment_reason as adjustmentReason',
      'v.gov_meeting_no as govMeetingNo',
      'v.gov_meeting_on as govMeetingOn',
      'meeting.no as govMeetingPage',
      'v.party_consent_no as partyConsentNo',
      'v.party_consent_on as partyConsentOn',
      'v.party_refusal as partyRefusal',
      'v.review_return as reviewReturn',
      'v.secrecy_reviewed_at as secrecyReviewedAt',
      'v.published_at as publishedAt',
      'v.published_on as publishedOn',
      'v.version',
      'author.name as author',
      'authors.name as authorUnit',
      'reviewer.name as reviewer',
      'reviewers.name as reviewerUnit',
      'site.organ_name as organName',
    ])
    .orderBy('v.year', 'desc')
    .orderBy('v.version_no', 'desc');

type Selected = Awaited<ReturnType<ReturnType<typeof selectVersions>['execute']>>[number];

/** To the public a version is the work of units; the names of staff and a refusal on the way stay inside. */
function versionOf({ actor }: Context, selected: Selected, reading = read): CatalogueVersionRow {
  const { author, authorUnit, reviewer, reviewerUnit, organName, ...row } = selected;
  const edition = row.versionNo > 1 ? `（第${row.versionNo}版）` : '';
  return {
    ...row,
    reading,
    title: `${organName ?? ''}${row.year}年度重大行政决策事项目录${edition}`,
    createdBy: actor ? author : authorUnit,
    secrecyReviewedBy: actor ? reviewer : reviewerUnit,
    partyRefusal: actor ? row.partyRefusal : null,
    reviewReturn: actor ? row.reviewReturn : null,
  };
}

/**
 * One version by its id; one on its way is there only for those whose work it is.
 * `reading` is `readAsSystem` where the requester has just made the version themselves.
 */
export const catalogueVersionById = (
  context: Context,
  id: string,
  reading = read,
): Promise<CatalogueVersionRow | null> =>
  reading(context, async (db) => {
    const row = isId(id) ? await selectVersions(db).where('v.id', '=', id).executeTakeFirst() : null;
    return row ? versionOf(context, row, reading) : null;
  });

/** One version by its year and number (目录地址); one on its way is there only for those whose work it is. */
export const catalogueVersionByNo = (
  context: Context,
  year: number,
  versionNo: number,
): Promise<CatalogueVersionRow | null> =>
  read(context, async (db) => {
    const row = await selectVersions(db)
      .where('v.year', '=', year)
      .where('v.version_no', '=', versionNo)
      .executeTakeFirst();
    return row ? versionOf(context, row) : null;
  });

/** The rows of a version in order, those it takes out too. */
export const rowsOf = (context: Context, { id, reading }: CatalogueVersionRow): Promise<CatalogueItemRow[]> =>
  reading(context, (db) => rowsOfVersion(db, id));

/** Every version the requester may see, of one year or of all. */
export const catalogueVersions = (context: Context, year: number | null): Promise<CatalogueVersionRow[]> =>
  read(context, async (db) => {
    const query = selectVersions(db);
    const rows = await (year === null ? query : query.where('v.year', '=', year)).execute();
    return rows.map((row) => versionOf(context, row));
  });

/** A year's catalogue as published (年度目录); of the running year when none is named. */
export const catalogueOf = (context: Context, year: number | null): Promise<CatalogueView | null> =>
  read(context, async (db) => {
    const asked = year ?? (await yearNow(db));
    if (asked === null) return null;
    const rows = await selectVersions(db)
      .where('v.year', '=', asked)
      .where('v.stage', 'in', PUBLIC)
      .execute();
    const versions = rows.map((row) => versionOf(context, row));
    const current = versions.find(({ stage }) => CURRENT.some((one) => one === stage));
    return current ? { year: asked, years: await publishedYears(db), current, versions } : null;
  });
