import type { Can } from '#schema/kernel/offer.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import type { ConsultationOffer } from '#schema/consultation/consultation-offer.ts';
import type { Capability } from '#schema/kernel/refusal.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { refuseComment } from '#server/law/consultation/comment-window.ts';
import type { ConsultationAction } from '#server/law/consultation/consultation-stage.ts';
import { refuseReviewStep } from '#server/law/paper-review.ts';
import { blocks, type Finding } from '#server/law/refusal.ts';
import { records, triages } from './comment/comment.permissions.ts';
import { unanswered } from './consultation-acknowledged.queries.ts';
import { refuseOpening } from './consultation-findings.ts';
import { ARTICLE, atStage, paperOf, refuseReturn, refuseUnreviewedMaterials } from './consultation-guards.ts';
import { openingDay, type ReadConsultation } from './consultation-read.ts';
import { refusePhase } from './consultation-round.queries.ts';
import { refuseUnscheduled } from './consultation-schedule.queries.ts';
import { weighingOf } from './consultation-weighing.queries.ts';
import { mayComment, mayDo, mayReturn, mayReview, ownMatter } from './consultation.permissions.ts';

/**
 * Actions open to the viewer on a consultation, and why not: by the permissions and guards of the commands themselves.
 */
export async function consultationCan(
  context: Context,
  read: ReadConsultation,
): Promise<Can<typeof ConsultationOffer>> {
  const { row, stage } = read;
  const { actor } = context;
  const standing = await standingFindings(context, read);
  const own = ownMatter(actor, row) ? actor : null;
  const unit = (event: ConsultationAction, rest?: () => readonly Finding[]): Capability =>
    capability(own, mayDo(event), atStage(event, stage, rest));
  const openNow = () => [...standing.review, ...refusePhase(row.decision.phase), ...standing.now];
  return {
    save: unit('save'),
    submitReview: unit('submitReview', () => standing.planned),
    passReview: capability(
      reviewerOf(context, read),
      mayReview,
      atStage('passReview', stage, () => [...standing.ownReview, ...blocking(standing.planned)]),
    ),
    returnReview: capability(own ?? reviewerOf(context, read), mayReturn, refuseReturn(actor, stage)),
    open: unit('open', openNow),
    schedule: unit('schedule', openNow),
    cancelSchedule: unit('cancelSchedule', () => refuseUnscheduled(row)),
    extend: unit('extend'),
    withdraw: unit('withdraw'),
    recordComment: capability(own, records, atStage('recordComment', stage)),
    printPaperForms: unit('printPaperForms'),
    triage: capability(own, triages, atStage('triage', stage)),
    dispose: unit('dispose'),
    confirm: unit('confirm'),
    draftReport: unit('draftReport'),
    publishReport: unit('publishReport'),
    comment: capability(actor, mayComment, refuseComment({ ...row, contact: contactOf(read) }, row.now)),
  };
}

/** The reviewer sees what was submitted, whoever's it is. */
const reviewerOf = ({ actor }: Context, { row }: ReadConsultation) =>
  row.inside && mayReview.allows(actor) ? actor : null;

const blocking = (findings: readonly Finding[]) => findings.filter(blocks);

/** Whom to ask after the closing, as the refusal names it. */
export const contactOf = ({ unit, contact, correctedWords }: ReadConsultation): string =>
  [contact.unit || unit.name, contact.phone || unit.phone]
    .filter((text) => text !== '')
    .map(correctedIn('CONTACT', correctedWords))
    .join('，');

/** Findings against an opening now, and against the one that is planned. */
async function standingFindings(context: Context, read: ReadConsultation) {
  const weighing = context.actor && (await weighingOf(context, read));
  if (!weighing) return { now: [], planned: [], review: [], ownReview: [] };
  const { row, rules, answered, unapproved } = weighing;
  return {
    now: [...unanswered(refuseOpening(row, rules.today, rules), answered), ...unapproved],
    planned: unanswered(refuseOpening(row, openingDay(row), rules), answered),
    review: refuseUnreviewedMaterials(row),
    ownReview: refuseReviewStep('passReview', paperOf(row), context.actor.id, ARTICLE),
  };
}
