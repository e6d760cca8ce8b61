/** 政府信息公开专栏, and in it the annual reports. */
export const OPENNESS = '/xinxigongkai';
export const ANNUAL_REPORTS = `${OPENNESS}/nianbao`;
export const annualReportHref = (id: string) => `${ANNUAL_REPORTS}/${id}`;
/** Table of the applications of a published report. */
export const reportTableHref = (id: string) => `${ANNUAL_REPORTS}/${id}/shenqing.xlsx`;
/** 政务公开工作要点的任务. */
export const PLAN_TASKS = `${OPENNESS}/renwu`;
export const planTableHref = (year: number) => `${PLAN_TASKS}/${year}.xlsx`;
/** 政务公开标准目录. */
export const STANDARD_CATALOGUE = '/biaozhun-mulu';
/** Rows of the catalogue that lead to this decision. */
export const catalogueOfHref = (decisionNo: string) =>
  `${STANDARD_CATALOGUE}?${new URLSearchParams({ juece: decisionNo })}`;
