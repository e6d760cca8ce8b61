import { vocabulary } from '#server/law/vocabulary.ts';

/** DRAFT -> confirmed by the lead -> passed by the secrecy reviewer -> published. */
export const [ReportStage, REPORT_STAGE_LABELS] = vocabulary({
  DRAFT: '起草中',
  CONFIRMED: '负责人已确认',
  REVIEWED: '保密审查已通过',
  PUBLISHED: '已公布',
});
export type ReportStage = keyof typeof ReportStage;
