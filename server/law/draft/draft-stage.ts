/**
 * 草案的稿次: the stage a version of the text was made for (国令713号第十五条、第十八条、第三十条); the gates it passed are recorded apart.
 */
export enum DraftStage {
  CONSULTED = 'CONSULTED',
  REVISED = 'REVISED',
  APPROVED = 'APPROVED',
}

/** Names of a version by its stage. */
export const DRAFT_STAGE_LABELS: Readonly<Record<DraftStage, string>> = {
  [DraftStage.CONSULTED]: '征求意见稿',
  [DraftStage.REVISED]: '修改稿',
  [DraftStage.APPROVED]: '审定稿',
};
