import type { Correction } from '#schema/notice/correction.ts';
import {
  type CorrectionAction,
  type CorrectionStage,
  refuseCorrectionAt,
} from '#server/law/notice/correction-course.ts';
import type { Finding } from '#server/law/refusal.ts';

type Standing = Pick<Correction, 'review' | 'publishedAt'>;

const stageOf = ({ review, publishedAt }: Standing): CorrectionStage => (publishedAt ? 'PUBLISHED' : review);

/** Reasons against this action at the stage of the correction. */
export const refuseCorrectionStage = (correction: Standing, action: CorrectionAction): Finding[] =>
  refuseCorrectionAt(action, stageOf(correction));
