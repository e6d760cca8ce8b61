import type { Actor } from '#server/ground/kernel/authority.ts';
import { refuseUnreviewedPaper, type ReviewedPaper } from '#server/law/paper-review.ts';
import { reviewRows } from '#server/engines/paper/review-rows.ts';
import type { PressAction } from '#server/law/press/press-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

/** Rule that these findings cite. */
export const ARTICLE = '新闻发布会办理流程';

const r72 = provision('R-72', 'DESIGN', ARTICLE);

/** Checks of the transcript for an action besides the stage (实录的审查), the same as in the command. */
const ASKED: Partial<Record<PressAction, (actor: Actor | null, paper: ReviewedPaper) => Finding[]>> = {
  ...reviewRows(ARTICLE),
  publishTranscript: (_, paper) => refuseUnreviewedPaper('文字实录', paper),
};

/** Reasons against an action on the transcript as it stands; where there is none, it must be compiled first. */
export function refusePaper(
  action: PressAction,
  paper: ReviewedPaper | null,
  actor: Actor | null,
): Finding[] {
  const asked = ASKED[action];
  if (!asked) return [];
  return paper ? asked(actor, paper) : [notArranged];
}

const notArranged = r72.block('TRANSCRIPT_NOT_ARRANGED')`
  文字实录还没有整理。
  先从文字直播整理实录，保存。`;
