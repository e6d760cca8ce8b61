import { ReviewState } from '#schema/consultation/review-state.ts';
import type { Actor } from '#server/kernel/authority.ts';
import { type MeetingEvent, type MeetingStage, refuseMeetingTransition } from '#server/law/meeting-stage.ts';
import { MEETING_PAPER_LABELS, type MeetingPaper } from '#server/law/meeting-words.ts';
import {
  refuseNoReason as refuseReasonless,
  refuseReviewer,
  refuseSendingBack,
  refuseSent,
  refuseUnreviewedPaper,
} from '#server/law/paper-review.ts';
import type { Finding } from '#server/law/refusal.ts';

/** What of a meeting decides what may be done with it (会议办理的前提). */
export interface Stand {
  stage: MeetingStage;
  paper: MeetingPaper | null;
  review: ReviewState;
  authorIds: readonly string[];
  reviewedById: string | null;
  announcedAt: Date | null;
}

/** What forbids it at this stage, or else what the rest says: at a wrong stage nothing else is worth telling. */
export const atStage = (
  event: MeetingEvent,
  { stage }: Pick<Stand, 'stage'>,
  rest: () => readonly Finding[] = () => [],
): readonly Finding[] => {
  const wrong = refuseMeetingTransition(event, stage);
  return wrong.length > 0 ? wrong : rest();
};

/** What forbids sending it to be reviewed (送审): it is there already, or nothing is left to publish. */
export const refuseSubmitting = (stand: Stand): Finding[] => [
  ...refuseSent(stand, ours.article),
  ...(stand.paper === null ? [nothingPrepared] : []),
];

/** What forbids this person to review it (保密审查): nothing was sent, or he wrote it himself. */
export const refuseReviewing = (
  actor: Pick<Actor, 'id'> | null,
  stand: Pick<Stand, 'review' | 'authorIds'>,
): Finding[] => refuseReviewer(actor?.id ?? null, stand, ours.article);

/** What forbids sending it back (退回): it was not sent. */
export const refuseReturning = (stand: Pick<Stand, 'review'>): Finding[] =>
  refuseSendingBack(stand, ours.article);

/** Nothing is published that no second person has reviewed since its last edit (国令711号第十七条). */
export const refuseUnreviewed = (paper: MeetingPaper, stand: Stand): Finding[] =>
  refuseUnreviewedPaper(MEETING_PAPER_LABELS[paper], {
    ...stand,
    review: stand.paper === paper ? stand.review : ReviewState.DRAFT,
  });

/** What everybody is told of is changed by a postponement, not by an edit (已预告的会议). */
export const refuseAnnounced = ({ announcedAt }: Pick<Stand, 'announcedAt'>): Finding[] =>
  announcedAt ? [announced] : [];

/** A meeting in the open is announced before it is held (先预告后开会). */
export const refuseUnannounced = (
  { announcedAt }: Pick<Stand, 'announcedAt'>,
  unannouncedItems: number,
): Finding[] => [
  ...(announcedAt ? [] : [unannounced]),
  ...(announcedAt && unannouncedItems > 0 ? [itemsUnannounced] : []),
];

/** Whoever is told "no", staff or the public, is told why. */
export const refuseNoReason = (reason: string, code: string, what: string): Finding[] =>
  refuseReasonless(reason, code, what, ours.article);

const ours = { rule: 'R-74', basis: 'DESIGN', article: '会议办理流程', severity: 'BLOCK' } as const;

const nothingPrepared: Finding = {
  ...ours,
  code: 'NOTHING_TO_PUBLISH',
  message: '没有需要送审的文稿：会议已经预告，议程没有变更。',
  fields: [],
};

const announced: Finding = {
  ...ours,
  code: 'MEETING_ANNOUNCED',
  message: '会议已经预告，不再直接修改。',
  fields: [],
  fix: '时间、地点有变的，办理改期；议题有变的，调整议程并重新送审、发布。',
};

const unannounced: Finding = {
  ...ours,
  rule: 'R-68',
  code: 'MEETING_NOT_ANNOUNCED',
  message: '会议还没有预告。',
  fields: [],
  fix: '送审通过后发布会议预告。',
};

const itemsUnannounced: Finding = {
  ...ours,
  rule: 'R-68',
  code: 'ITEMS_NOT_ANNOUNCED',
  message: '议程增加的议题还没有公布。',
  fields: ['agenda'],
  fix: '送审通过后再次发布，或者从议程中删去。',
};
