/** 草案的稿次: what a version of the text was made for (国令713号第十五条、第十八条、第三十条); the gates it passed stand apart. */
export enum DraftStage {
  CONSULTED = 'CONSULTED',
  REVISED = 'REVISED',
  APPROVED = 'APPROVED',
}

/** What a version is called. */
export const DRAFT_STAGE_LABELS: Readonly<Record<DraftStage, string>> = {
  [DraftStage.CONSULTED]: '征求意见稿',
  [DraftStage.REVISED]: '修改稿',
  [DraftStage.APPROVED]: '审定稿',
};
