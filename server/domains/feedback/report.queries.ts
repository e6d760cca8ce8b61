import { type RawBuilder, sql } from 'kysely';
import type { AdoptionReportView } from '#schema/feedback/adoption-report-view.ts';
import type { ReportRow } from '#schema/feedback/report-parts.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import { read } from '#server/ground/kernel/read.ts';
import { correctedWords } from '#server/ground/kernel/corrected-words.ts';
import { reportFigures } from './report-figures.queries.ts';

/** A report as it is read: the contract's fields, and what its further readings need. */
export interface ReportRecord extends AdoptionReportView {
  consultationId: string;
  closesAt: Date;
  withdrawnAt: Date | null;
  lastEditedById: string;
  confirmedById: string | null;
  feedbackDueProvisional: boolean;
  fixedRows: readonly ReportRow[] | null;
}

const COLUMNS: RawBuilder<unknown> = sql`
  r.id, c.no, c.round, c.title, r.stage, r.introduction, r.methods_held as "methodsHeld",
  r.totals, r.count_by_channel as "countByChannel", r.rows as "fixedRows",
  c.opens_on::text as "opensOn", c.closes_on::text as "closesOn", c.closes_at as "closesAt", c.withdrawn_at as "withdrawnAt",
  c.id as "consultationId", d.contact, ${correctedWords} as "correctedWords", r.last_edited_by_id as "lastEditedById", r.confirmed_by_id as "confirmedById",
  ${unitJson('c.unit_id')} as unit,
  (select p.name from person p where p.id = r.confirmed_by_id) as "confirmedBy",
  (select p.name from person p where p.id = r.reviewed_by_id) as "reviewedBy",
  r.published_at as "publishedAt", r.published_on::text as "publishedOn",
  c.feedback_due_on::text as "dueOn", c.feedback_due_provisional as "feedbackDueProvisional",
  not c.feedback_due_provisional and c.feedback_due_on < coalesce(r.published_on, app_today()) as overdue,
  r.version, r.returned_reason as "returnedReason"`;

const FROM: RawBuilder<unknown> = sql`
  adoption_report r join consultation c on c.id = r.consultation_id
  join dossier d on d.consultation_id = c.id`;

async function records(db: Db, where: RawBuilder<unknown>): Promise<ReportRecord[]> {
  const { rows } = await sql<ReportRecord>`select ${COLUMNS} from ${FROM} where ${where}`.execute(db);
  return Promise.all(rows.map((row) => withFigures(db, row)));
}

/** A published report has its numbers fixed; a draft shows them as the record has them now. */
async function withFigures(db: Db, record: ReportRecord): Promise<ReportRecord> {
  if (record.stage === ReportStage.PUBLISHED) return record;
  const { totals, countByChannel } = await reportFigures(db, record.consultationId);
  return { ...record, totals, countByChannel };
}

/** The published report of a round, by its public address. */
export const publishedReport = (context: Context, no: string, round: number) =>
  read(context, async (db) => {
    const [record] = await records(db, sql`c.no = ${no} and c.round = ${round} and r.stage = 'PUBLISHED'`);
    return record ?? null;
  });

/** The report of a consultation at whatever stage, for those who prepare it. */
export const reportOfConsultation = (context: Context, consultationId: string) =>
  read(context, async (db) => {
    const [record] = await records(db, sql`c.id = ${consultationId}`);
    return record ?? null;
  });

/** One report by its id. */
export const reportById = (context: Context, id: string) =>
  read(context, async (db) => {
    const [record] = await records(db, sql`r.id = ${id}`);
    return record ?? null;
  });

/** Filter and page of the published reports. */
export interface ReportFilter {
  unitId?: string | null;
  year?: number | null;
  first?: number | null;
  after?: string | null;
}

/** Published reports, newest first, a keyset page. */
export const publishedReports = (context: Context, { unitId, year, first, after }: ReportFilter) =>
  read(context, async (db) => {
    const size = pageSize(first, 20);
    const keys = keysOf(after, 2);
    const conditions = [
      sql`r.stage = 'PUBLISHED'`,
      ...(unitId ? [sql`c.unit_id::text = ${unitId}`] : []),
      ...(year ? [sql`c.no like ${`${year}-%`}`] : []),
      ...(keys
        ? [sql`(r.published_at, r.id::text) < (${String(keys[0])}::timestamptz, ${String(keys[1])})`]
        : []),
    ];
    const where = sql`${sql.join(conditions, sql` and `)} order by r.published_at desc, r.id desc limit ${size + 1}`;
    const rows = await records(db, where);
    return pageOf(rows, size, ({ publishedAt, id }) => [publishedAt?.toISOString() ?? '', id]);
  });
