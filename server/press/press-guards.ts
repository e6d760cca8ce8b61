import type { ReviewedPaper } from '#server/law/paper-review.ts';
import {
  refuseReviewer,
  refuseSendingBack,
  refuseSent,
  refuseUnreviewedPaper,
} from '#server/law/paper-review.ts';
import type { PressDeed } from '#server/law/press-stage.ts';
import type { Finding } from '#server/law/refusal.ts';

/** What these findings rest on. */
export const ARTICLE = '新闻发布会办理流程';

/** What a deed asks of the transcript besides the stage (实录的审查), as the command itself asks it. */
const ASKED: Partial<Record<PressDeed, (paper: ReviewedPaper, actorId: string | null) => Finding[]>> = {
  submitReview: (paper) => refuseSent(paper, ARTICLE),
  passReview: (paper, actorId) => refuseReviewer(actorId, paper, ARTICLE),
  returnReview: (paper) => refuseSendingBack(paper, ARTICLE),
  publishTranscript: (paper) => refuseUnreviewedPaper('文字实录', paper),
};

/** What forbids a deed on the transcript as it stands; where there is none, it is to be arranged first. */
export function refusePaper(deed: PressDeed, paper: ReviewedPaper | null, actorId: string | null): Finding[] {
  const asked = ASKED[deed];
  if (!asked) return [];
  return paper ? asked(paper, actorId) : [notArranged];
}

const notArranged: Finding = {
  rule: 'R-72',
  basis: 'DESIGN',
  article: ARTICLE,
  severity: 'BLOCK',
  code: 'TRANSCRIPT_NOT_ARRANGED',
  message: '文字实录还没有整理。',
  fields: [],
  fix: '先从文字直播整理实录，保存。',
};
