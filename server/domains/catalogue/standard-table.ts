import { standardRows } from '#server/law/catalogue/standard-catalogue.ts';
import { STANDARD_COLUMNS, standardCells } from '#server/law/openness/standard-row.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';

/** The rows of major decisions in the standard catalogue of disclosure (政务公开标准目录印制), in the columns of its national form. */
export const standardTable = (organName: string, feedbackWorkingDays: number): TablePlan => ({
  title: `${organName}重大行政决策领域政务公开标准目录`,
  columns: STANDARD_COLUMNS,
  rows: standardRows(feedbackWorkingDays).map(standardCells),
});
