import type {
  CatalogueCompletionLine,
  CatalogueCompletionView,
} from '#schema/catalogue/catalogue-completion-view.ts';
import { staff } from '#server/ground/kernel/authority.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { CompletionState, yearEndReportDue } from '#server/law/catalogue/completion-report.ts';
import { Role } from '#server/law/people/role.ts';
import { completionLines } from './completion-lines.ts';
import { CURRENT } from './row-change.ts';

/** A report as it is read, with what the guards ask of it. */
export interface CompletionRow extends CatalogueCompletionView {
  versionId: string;
  stage: CatalogueStage;
  writtenById: string | null;
}

/** Who sees a report that is not published yet. */
const drafts = staff(
  Role.JUSTICE_STAFF,
  Role.LEGALITY_REVIEWER,
  Role.GOV_OFFICE_STAFF,
  Role.GOV_LEADER,
  Role.SECRECY_REVIEWER,
  Role.AUDITOR,
);

/** 年度目录完成情况: published, as it was; before that, for those whose work it is, as it stands now. */
export const completionOf = (context: Context, year: number): Promise<CompletionRow | null> =>
  read(context, async (db) => {
    const written = await writtenOf(db, year);
    const published = written?.publishedAt != null;
    if (!published && !drafts.allows(context.actor)) return null;
    const version = await versionFor(db, year, written?.versionId ?? null, published);
    if (!version) return null;
    const lines = await completionLines(db, version.id, written ? { id: written.id, published } : null);
    return {
      ...draftOf(year, version),
      ...written,
      ...countsOf(lines),
      stage: version.stage,
      versionId: version.id,
    };
  });

const writtenOf = (db: Db, year: number) =>
  db
    .selectFrom('catalogue_completion as c')
    .innerJoin('person as writer', 'writer.id', 'c.written_by_id')
    .leftJoin('person as reviewer', 'reviewer.id', 'c.reviewed_by_id')
    .select([
      'c.id',
      'c.catalogue_version_id as versionId',
      'c.written_by_id as writtenById',
      'writer.name as writtenBy',
      'reviewer.name as reviewedBy',
      'c.review_return as reviewReturn',
      'c.published_at as publishedAt',
      'c.published_on as publishedOn',
      'c.version',
    ])
    .where('c.year', '=', year)
    .executeTakeFirst();

/** A published report covers its own version of the catalogue, an unpublished one the version in force. */
const versionFor = (db: Db, year: number, id: string | null, published: boolean) => {
  const query = db
    .selectFrom('catalogue_version as v')
    .leftJoin('site_profile as site', (join) => join.onTrue())
    .select(['v.id', 'v.stage', 'site.organ_name as organName']);
  return published && id !== null
    ? query.where('v.id', '=', id).executeTakeFirst()
    : query.where('v.year', '=', year).where('v.stage', 'in', CURRENT).executeTakeFirst();
};

const draftOf = (year: number, { id, organName }: { id: string; organName: string | null }) => ({
  id,
  year,
  title: `${organName ?? ''}${year}年度重大行政决策事项目录完成情况`,
  dueOn: yearEndReportDue(year),
  writtenBy: null,
  writtenById: null,
  reviewedBy: null,
  reviewReturn: null,
  publishedAt: null,
  publishedOn: null,
  version: 0,
});

const countsOf = (lines: CatalogueCompletionLine[]) => ({
  lines,
  counts: Object.values(CompletionState).map((state) => ({
    state,
    count: lines.filter((line) => line.state === state).length,
  })),
});
