/** 政府信息公开专栏, and in it the annual reports. */
export const OPENNESS = '/xinxigongkai';
export const ANNUAL_REPORTS = `${OPENNESS}/nianbao`;
export const annualReportHref = (id: string) => `${ANNUAL_REPORTS}/${id}`;
/** Table of the applications of a published report. */
export const reportTableHref = (id: string) => `${ANNUAL_REPORTS}/${id}/shenqing.xlsx`;
