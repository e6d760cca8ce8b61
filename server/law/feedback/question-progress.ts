import { vocabulary } from '#server/law/vocabulary.ts';

/** How far the answer to an unclear reason is (理由不清楚的办理). */
export const [QuestionProgress, QUESTION_PROGRESS_LABELS] = vocabulary({
  OPEN: '待答复',
  PROPOSED: '待确认',
  ANSWERED: '已答复',
});
export type QuestionProgress = keyof typeof QuestionProgress;
