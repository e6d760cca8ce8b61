import type { Consultation } from '#schema/consultation/consultation.ts';
import { AdoptionReport } from '#schema/feedback/adoption-report.ts';
import { REPORT_STAGE_LABELS, type ReportStage } from '#schema/feedback/report-stage.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { loadById, sameVersion } from '#server/ground/kernel/load.ts';
import { endedAt } from '#server/law/consultation/consultation-stage.ts';
import { refuseReport } from '#server/law/feedback/adoption-report.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { loadMatter } from './matter.ts';
import { factsOf, reportFigures } from './report-figures.queries.ts';
import { reportRows } from './report-rows.queries.ts';

const r74 = provision('R-74', 'DESIGN', '办理流程');

const WHAT = '该采纳情况';

/** The report on its way, with its consultation. */
export async function loadReport(command: CommandContext, id: string, version: number) {
  const report = await loadById(command.em, AdoptionReport, id, WHAT);
  const matter = await loadMatter(command, report.consultationId);
  sameVersion(report, version, WHAT);
  return { report, matter };
}

/** Reasons against a step of the report that starts from another stage. */
export const refuseReportStage = (stage: ReportStage, expected: readonly ReportStage[]): Finding[] =>
  expected.includes(stage)
    ? []
    : [
        r74.block('WRONG_STAGE')`
          采纳情况当前为“${REPORT_STAGE_LABELS[stage]}”。
          此事在“${expected.map((one) => REPORT_STAGE_LABELS[one]).join('”“')}”时办理。`,
      ];

/** The report as it would be published now, and what the law has against it. */
export async function weighReport(
  db: Db,
  { id, closesAt, withdrawnAt }: Pick<Consultation, 'id' | 'closesAt' | 'withdrawnAt'>,
  now: Date,
) {
  const figures = await reportFigures(db, id);
  const rows = await reportRows(db, id);
  const findings = refuseReport(factsOf(figures, endedAt({ closesAt, withdrawnAt }) ?? now, rows), now);
  return { figures, rows, findings };
}
