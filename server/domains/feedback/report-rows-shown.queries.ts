import type { ReportRow } from '#schema/feedback/report-parts.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { Outcome } from '#server/law/feedback/outcome.ts';
import type { ReportRecord } from './report.queries.ts';
import { withFollowUps } from './follow-ups.queries.ts';
import { reportRows } from './report-rows.queries.ts';

/** Filter of a report's rows. */
export interface RowFilter {
  outcome: Outcome | null;
  clauseNo: string | null;
}

/** The rows of a report: as they were fixed, with what was answered further since, or as the record has them now; filtered by outcome and clause. */
export async function rowsOfReport(
  context: Context,
  report: ReportRecord,
  filter: RowFilter,
): Promise<ReportRow[]> {
  const rows = report.fixedRows
    ? await withFollowUps(context, report.consultationId, report.fixedRows)
    : await read(context, (db) => reportRows(db, report.consultationId));
  return rows.filter(
    ({ result, clauseNos }) =>
      (!filter.outcome || result === filter.outcome) &&
      (!filter.clauseNo || clauseNos.includes(filter.clauseNo)),
  );
}
