import type { ReviewState } from '#schema/kernel/review-state.ts';
import {
  type MeetingAction,
  type MeetingStage,
  refuseMeetingTransition,
} from '#server/law/meeting/meeting-stage.ts';
import { MEETING_PAPER_LABELS, type MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { refuseUnreviewedAmong } from '#server/law/paper-review.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { type OtherFindings, stageFirst } from '#server/law/transition.ts';

/** Rule that these findings cite. */
export const ARTICLE = '会议办理流程';

const r74 = provision('R-74', 'DESIGN', ARTICLE);
const r68 = provision('R-68', 'DESIGN', ARTICLE);

/** Facts of a meeting that decide which actions it allows (会议办理的前提). */
export interface Stand {
  stage: MeetingStage;
  paper: MeetingPaper | null;
  review: ReviewState;
  authorIds: readonly string[];
  reviewedById: string | null;
  announcedAt: Date | null;
}

/** Reasons against the action at this stage, or else the other findings. */
export const atStage = (event: MeetingAction, { stage }: Pick<Stand, 'stage'>, rest?: OtherFindings) =>
  stageFirst(refuseMeetingTransition(event, stage), rest);

/** Nothing is published that no second person has reviewed since its last edit (国令711号第十七条). */
export const refuseUnreviewed = refuseUnreviewedAmong(MEETING_PAPER_LABELS);

/** Reasons against editing an announced meeting (已预告的会议): its public facts change by a postponement, not by an edit. */
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

const announced = r74.block('MEETING_ANNOUNCED')`
  会议已经预告，不再直接修改。
  时间、地点有变的，办理改期；议题有变的，调整议程并重新送审、发布。`;

const unannounced = r68.block('MEETING_NOT_ANNOUNCED')`
  会议还没有预告。
  送审通过后发布会议预告。`;

const itemsUnannounced = r68.block('ITEMS_NOT_ANNOUNCED', 'agenda')`
  议程增加的议题还没有公布。
  送审通过后再次发布，或者从议程中删去。`;
