import { sql } from 'kysely';
import type { AdoptionReport } from '#schema/feedback/adoption-report.ts';
import { reportFigures } from '#server/domains/feedback/report-figures.queries.ts';
import { publishedReport } from '#server/domains/feedback/report.queries.ts';
import { reportRows } from '#server/domains/feedback/report-rows.queries.ts';
import { rowsOfReport } from '#server/domains/feedback/report-rows-shown.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { correctedWords } from '#server/ground/kernel/corrected-words.ts';
import type { Statement } from './statement.ts';

type Written = Omit<Statement, 'totals' | 'countByChannel' | 'rows'> &
  Pick<AdoptionReport, 'totals' | 'countByChannel' | 'rows'>;

/** The statement of a consultation as it was published, or as the record has it now; null while nobody began it. */
export async function statementOf(db: Db, consultationId: string): Promise<Statement | null> {
  const { rows } = await sql<Written>`
    select c.no, c.round, c.title, u.name as "unitName", c.opens_on::text as "opensOn", c.closes_on::text as "closesOn",
      r.published_on::text as "publishedOn", r.introduction, r.methods_held as "methodsHeld", r.totals,
      r.count_by_channel as "countByChannel", r.rows, ${correctedWords} as "correctedWords"
    from adoption_report r join consultation c on c.id = r.consultation_id join unit u on u.id = c.unit_id
    where r.consultation_id = ${consultationId}`.execute(db);
  const [written] = rows;
  if (!written) return null;
  const { totals, countByChannel } =
    written.totals && written.countByChannel ? written : await reportFigures(db, consultationId);
  if (!totals || !countByChannel) return null;
  return { ...written, totals, countByChannel, rows: written.rows ?? (await reportRows(db, consultationId)) };
}

/** The statement that everybody may read, by its public address; null until it is published. */
export async function publishedStatement(
  context: Context,
  no: string,
  round: number,
): Promise<Statement | null> {
  const report = await publishedReport(context, no, round);
  if (!report) return null;
  const {
    correctedWords: words,
    title,
    opensOn,
    closesOn,
    publishedOn,
    introduction,
    methodsHeld,
    totals,
    countByChannel,
  } = report;
  const rows = await rowsOfReport(context, report, { outcome: null, clauseNo: null });
  const told = { title, opensOn, closesOn, publishedOn, introduction, methodsHeld, totals, countByChannel };
  return { no, round, unitName: report.unit.name, ...told, rows, correctedWords: words };
}
