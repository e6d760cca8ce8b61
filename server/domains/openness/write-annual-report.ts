import type { AnnualReportInput } from '#schema/openness/annual-report-view.ts';
import { AnnualReport } from '#schema/openness/annual-report.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notOwed, refuseReport, sectionsOf, textOf } from '#server/law/openness/annual-report.ts';
import { figureIn, ReportFigure } from '#server/law/openness/report-figures.ts';
import { Refusal } from '#server/law/refusal.ts';
import { loadYear } from './load-report.ts';
import { writesReports } from './openness.permissions.ts';

/** 编制年度报告 of the actor's own unit on a year that is over; of a published one, its correction with the reason. */
export const writeAnnualReport = defineCommand(
  ['openness.reportWritten', '编制年度报告'],
  writesReports,
  async (
    command,
    year: number,
    version: number,
    { sections, figures, correction = null }: AnnualReportInput,
  ) => {
    const { level, draft, published, edition } = await loadYear(command, year, version);
    if (!level) return new Refusal([notOwed]);
    const report = { level, year, sections, figures, correction };
    const refusal = command.refusalOf(refuseReport(report, command.today, published !== null));
    if (refusal) return refusal;
    const { id, name: writtenByName, unitId } = actorOf(command);
    const written = {
      sections: sectionsOf(level).map((section) => ({ section, text: textOf(sections, section) })),
      figures: Object.values(ReportFigure).map((figure) => ({
        figure,
        value: figureIn(figures, figure) ?? 0,
      })),
      correction: published ? correction : null,
      authorIds: [...new Set([...(draft?.authorIds ?? []), id])],
      writtenByName,
      returnReason: null,
    };
    const kept = draft
      ? Object.assign(draft, written)
      : command.em.create(AnnualReport, { unitId, level, year, edition, ...written });
    command.about('annualReport', kept.id, `${year}年度报告`);
    return kept.id;
  },
);
