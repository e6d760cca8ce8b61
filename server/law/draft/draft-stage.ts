/** 草案的稿次: what a version of the text was made for (国令713号第十五条、第二十六条、第三十条、第三十二条). */
export enum DraftStage {
  CONSULTED = 'CONSULTED',
  REVISED = 'REVISED',
  SUBMITTED = 'SUBMITTED',
  DISCUSSED = 'DISCUSSED',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
}

/** What a version is called. */
export const DRAFT_STAGE_LABELS: Readonly<Record<DraftStage, string>> = {
  [DraftStage.CONSULTED]: '征求意见稿',
  [DraftStage.REVISED]: '修改稿',
  [DraftStage.SUBMITTED]: '送审稿',
  [DraftStage.DISCUSSED]: '讨论稿',
  [DraftStage.APPROVED]: '审定稿',
  [DraftStage.PUBLISHED]: '公布稿',
};
