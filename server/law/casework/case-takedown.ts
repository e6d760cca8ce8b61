/**
 * Taking down of a published case item (撤下): at once by the unit that answered it, since what tells of a person must go;
 * looked at afterwards by the office, since the unit has a part in what it hides. The order of work is the county's own.
 */
import { personalSpans } from '#server/law/people/mask-personal.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r80 = provision('R-80', 'DESIGN', '办件办理规则');

/** A taking down as its review looks at it: by whom, and what the review said (null before it). */
export interface Takedown {
  readonly byId: string | null;
  readonly upheld: boolean | null;
}

/** A published item as its taking down looks at it, the latest last. */
export interface TakingDown<Entry extends Takedown = Takedown> {
  readonly publishedAt: Date | string | null;
  readonly takedowns: readonly Entry[];
}

/** The taking down that stands (现在的撤下); null where the item was published again, or was never taken down. */
export function standingTakedown<Entry extends Takedown>(takedowns: readonly Entry[]): Entry | null {
  const last = takedowns.at(-1);
  return last && last.upheld !== false ? last : null;
}

/** Reasons against taking it down at all (撤下). */
export const refuseTakingDown = ({ publishedAt, takedowns }: TakingDown): Finding[] => [
  ...(publishedAt ? [] : [notPublished]),
  ...(standingTakedown(takedowns) ? [takenDown] : []),
];

/** Reasons against taking it down for this reason, which stands in its place. */
export const refuseTakedown = (item: TakingDown, reason: string): Finding[] => [
  ...refuseTakingDown(item),
  ...refuseThinReason(reason, { code: 'CASE_TAKEDOWN_REASON_REQUIRED', what: '撤下', on: r80 }),
  ...(personalSpans(reason).length > 0 ? [reasonPersonal] : []),
];

/** A published item as the review of its taking down looks at it, with those on record as having had a part in it. */
export interface ReviewedTakedown extends Pick<TakingDown, 'takedowns'> {
  readonly draftedById: string | null;
  readonly publicTextById: string | null;
}

/** Reasons against reviewing it at all (复核撤下): once, by somebody who had no part in the answer, its publication or its taking down. */
export function refuseReviewing(item: ReviewedTakedown, actorId: string): Finding[] {
  const standing = standingTakedown(item.takedowns);
  if (!standing || standing.upheld !== null) return [nothingToReview];
  return [standing.byId, item.draftedById, item.publicTextById].includes(actorId) ? [hadPart] : [];
}

/** Reasons against this outcome: whoever publishes it again says why. */
export const refuseReviewedTakedown = (
  item: ReviewedTakedown,
  actorId: string,
  { upheld, reason }: { upheld: boolean; reason: string },
): Finding[] => [
  ...refuseReviewing(item, actorId),
  ...(upheld
    ? []
    : refuseThinReason(reason, { code: 'CASE_RESTORE_REASON_REQUIRED', what: '恢复公开', on: r80 })),
  ...(personalSpans(reason).length > 0 ? [reviewPersonal] : []),
];

const notPublished = r80.block('CASE_NOT_PUBLISHED')`
  这件办件没有公开，不用撤下。
  查看办理情况。`;

const takenDown = r80.block('CASE_TAKEN_DOWN')`
  这件办件已经撤下。
  撤下的原因在原来的页面上。`;

const reasonPersonal = r80.block('CASE_TAKEDOWN_REASON_PERSONAL', 'reason')`
  撤下原因里有电话、证件号码等个人信息，公众看得到这一句。
  删去以后再撤下。`;

const nothingToReview = r80.block('CASE_TAKEDOWN_NOT_WAITING')`
  这件办件没有等待复核的撤下。
  查看办理情况。`;

const hadPart = r80.block('CASE_TAKEDOWN_OWN_PART')`
  撤下由没有参与答复、公开和撤下的人复核。
  请政府办另一名工作人员复核。`;

const reviewPersonal = r80.block('CASE_REVIEW_REASON_PERSONAL', 'reason')`
  复核意见里有电话、证件号码等个人信息，公众看得到这一句。
  删去以后再复核。`;
