import { vocabulary } from '#server/law/vocabulary.ts';

/**
 * 草案的稿次: the stage a version of the text was made for (国令713号第十五条、第十八条、第三十条); the gates it passed are recorded apart.
 */
export const [DraftStage, DRAFT_STAGE_LABELS] = vocabulary({
  CONSULTED: '征求意见稿',
  REVISED: '修改稿',
  APPROVED: '审定稿',
});
export type DraftStage = keyof typeof DraftStage;
