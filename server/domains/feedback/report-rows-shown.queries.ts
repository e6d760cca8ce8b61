import { sql } from 'kysely';
import type { ReportRow } from '#schema/feedback/report-parts.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { type Blackout, withoutPassages } from '#server/law/consultation/blackout.ts';
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

interface Unshown {
  display_name: string;
  said: string;
  blackouts: readonly Blackout[];
  gone: boolean;
}

/**
 * The rows as they were fixed, but for quotations that nobody may read any more: of opinions that somebody said are not theirs,
 * that are withheld, or of which a passage was hidden since.
 */
async function asReadNow(
  context: Context,
  { consultationId, fixedRows }: Pick<ReportRecord, 'consultationId' | 'fixedRows'>,
): Promise<ReportRow[]> {
  const { rows } = await read(context, (db) =>
    sql<Unshown>`select * from unshown_quotations(${consultationId})`.execute(db),
  );
  const gone = new Set(
    rows
      .filter((row) => row.gone)
      .map(({ display_name: name, said, blackouts }) => quotation(name, shownOf(said, blackouts))),
  );
  const hiddenIn = rows.filter(({ blackouts }) => blackouts.length > 0);
  const textNow = (quoted: string) => {
    const of = hiddenIn.find(
      ({ said, blackouts }) => withoutPassages(quoted, blackouts) === shownOf(said, blackouts),
    );
    return of ? withoutPassages(quoted, of.blackouts) : quoted;
  };
  return (fixedRows ?? []).map((row) =>
    Object.assign({}, row, {
      samples: row.samples
        .map((sample) => Object.assign({}, sample, { text: textNow(sample.text) }))
        .filter(({ displayName, text }) => !gone.has(quotation(displayName, text))),
    }),
  );
}

/** The words as the page of the round shows them. */
const shownOf = (said: string, blackouts: readonly Blackout[]) =>
  maskPersonal(withoutPassages(said, blackouts));

const quotation = (name: string, text: string) => JSON.stringify([name, text]);

/** The rows of a report: as they were fixed, with what was answered further since, or as the record has them now; filtered by outcome and clause. */
export async function rowsOfReport(
  context: Context,
  report: ReportRecord,
  filter: RowFilter,
): Promise<ReportRow[]> {
  const rows = report.fixedRows
    ? await withFollowUps(context, report.consultationId, await asReadNow(context, report))
    : await read(context, (db) => reportRows(db, report.consultationId));
  return rows.filter(
    ({ result, clauseNos }) =>
      (!filter.outcome || result === filter.outcome) &&
      (!filter.clauseNo || clauseNos.includes(filter.clauseNo)),
  );
}
