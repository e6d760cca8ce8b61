import { sql } from 'kysely';
import type { ReportRow } from '#schema/feedback/report-parts.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import type { Outcome } from '#server/law/feedback/outcome.ts';
import type { ReportRecord } from './report.queries.ts';
import { withFollowUps } from './follow-ups.queries.ts';
import { reportRows } from './report-rows.queries.ts';

/** Filter of a report's rows. */
export interface RowFilter {
  outcome: Outcome | null;
  clauseNo: string | null;
}

interface Disowned {
  display_name: string;
  said: string;
}

/** The rows as they were fixed, but for quotations of opinions of which somebody said since that they are not theirs. */
async function withoutDisowned(
  context: Context,
  { consultationId, fixedRows }: Pick<ReportRecord, 'consultationId' | 'fixedRows'>,
): Promise<ReportRow[]> {
  const { rows } = await read(context, (db) =>
    sql<Disowned>`select * from disowned_opinions(${consultationId})`.execute(db),
  );
  const gone = new Set(rows.map(({ display_name: name, said }) => quotation(name, maskPersonal(said))));
  return (fixedRows ?? []).map((row) =>
    Object.assign({}, row, {
      samples: row.samples.filter(({ displayName, text }) => !gone.has(quotation(displayName, text))),
    }),
  );
}

const quotation = (name: string, text: string) => JSON.stringify([name, text]);

/** The rows of a report: as they were fixed, with what was answered further since, or as the record has them now; filtered by outcome and clause. */
export async function rowsOfReport(
  context: Context,
  report: ReportRecord,
  filter: RowFilter,
): Promise<ReportRow[]> {
  const rows = report.fixedRows
    ? await withFollowUps(context, report.consultationId, await withoutDisowned(context, report))
    : await read(context, (db) => reportRows(db, report.consultationId));
  return rows.filter(
    ({ result, clauseNos }) =>
      (!filter.outcome || result === filter.outcome) &&
      (!filter.clauseNo || clauseNos.includes(filter.clauseNo)),
  );
}
