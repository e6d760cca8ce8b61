import type { Capability } from '#schema/kernel/refusal.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { refuseReminder } from '#server/law/procedure/letter-reminder.ts';
import { isTreatable, refuseAnswerNow } from '#server/law/procedure/unit-answer.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';
import { refuseInquiryPhase } from '#server/law/procedure/unit-inquiry.ts';
import type { Finding } from '#server/law/refusal.ts';
import { asking, entering, NOT_THEIRS, unsent } from './asking-capability.ts';
import { answersForUnit } from './inquiry.permissions.ts';
import type { InquiryRow } from './inquiry.queries.ts';

/** Whether the viewer may ask units about this decision (发出征求意见函). */
export const sendsInquiries = (
  actor: Actor | null,
  decision: Pick<DecisionRow, 'unitIds' | 'phase'>,
): Capability => asking(actor, decision, refuseInquiryPhase(decision.phase));

/**
 * Capabilities of the viewer on a letter (征求意见函可办事项): answer it for the unit asked, or work on the answer for the unit
 * that asked.
 */
export async function inquiryCapabilities(context: Context, inquiry: InquiryRow) {
  const { actor } = context;
  const { today } = await read(context, rulesOf);
  const { phase, reply, recalledAt, unitId, byLink, dueOn } = inquiry;
  const ours = (open: boolean, findings: readonly Finding[] = []) =>
    open ? asking(actor, inquiry, [...refuseInquiryPhase(phase), ...findings]) : NOT_THEIRS;
  const way = byLink ? ReplyWay.LINK : ReplyWay.ACCOUNT;
  const now = refuseAnswerNow(inquiry, way, { phase, today });
  const atDesk =
    actor && unitId === actor.unitId && !byLink ? capability(actor, answersForUnit, now) : NOT_THEIRS;
  const sending = today > dueOn ? [] : unsent(inquiry);
  const waiting = reply === null && recalledAt === null;
  return {
    answer: byLink && !actor ? { allowed: now.length === 0, findings: now } : atDesk,
    enterPaper: ours(waiting),
    treat: ours(isTreatable(inquiry)),
    resend: ours(waiting && byLink && today <= dueOn, sending),
    enterAddress: entering(actor, inquiry, waiting && byLink && today <= dueOn),
    remind: ours(waiting, [...refuseReminder(inquiry, today), ...sending]),
    recall: ours(waiting),
  };
}
