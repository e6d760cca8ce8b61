/** DRAFT -> confirmed by the lead -> passed by the secrecy reviewer -> published. */
export enum ReportStage {
  DRAFT = 'DRAFT',
  CONFIRMED = 'CONFIRMED',
  REVIEWED = 'REVIEWED',
  PUBLISHED = 'PUBLISHED',
}

/** Labels of the report's stages. */
export const REPORT_STAGE_LABELS: Readonly<Record<ReportStage, string>> = {
  [ReportStage.DRAFT]: '起草中',
  [ReportStage.CONFIRMED]: '负责人已确认',
  [ReportStage.REVIEWED]: '保密审查已通过',
  [ReportStage.PUBLISHED]: '已公布',
};
