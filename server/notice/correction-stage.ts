import type { Correction } from '#schema/notice/correction.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import {
  type CorrectionAction,
  type CorrectionStage,
  refuseCorrectionAt,
} from '#server/law/notice/correction-course.ts';
import type { Finding } from '#server/law/refusal.ts';

type Standing = Pick<Correction, 'review' | 'publishedAt'>;

const stageOf = ({ review, publishedAt }: Standing): CorrectionStage => (publishedAt ? 'PUBLISHED' : review);

/** What forbids this act at the stage of the correction. */
export const refuseCorrectionStage = (correction: Standing, action: CorrectionAction): Finding[] =>
  refuseCorrectionAt(action, stageOf(correction));

/** A correction of another unit is not theirs to change: it is not found. */
export function ownCorrection(command: CommandContext, { unitIds }: Pick<Correction, 'unitIds'>): void {
  if (!unitIds.includes(actorOf(command).unitId)) throw notFound('该更正');
}
