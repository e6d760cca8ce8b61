import type { Capability } from '#schema/kernel/refusal.ts';
import type { DecisionRow } from '#server/decision/decision.queries.ts';
import type { Actor } from '#server/kernel/authority.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { refuseAnswerNow } from '#server/law/procedure/unit-answer.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { refuseInquiryPhase } from '#server/law/procedure/unit-inquiry.ts';
import { answersForUnit, asksUnits } from './inquiry.permissions.ts';
import type { InquiryRow } from './inquiry.queries.ts';

const NOT_THEIRS: Capability = { allowed: false, findings: [] };

/** Whether the viewer may ask units about this decision (发出征求意见函). */
export const sendsInquiries = (
  actor: Actor | null,
  { unitIds, phase }: Pick<DecisionRow, 'unitIds' | 'phase'>,
): Capability =>
  actor && unitIds.includes(actor.unitId)
    ? capability(actor, asksUnits, refuseInquiryPhase(phase))
    : NOT_THEIRS;

/** What the viewer may do with a letter (征求意见函可办事项): answer it for the unit asked, or work on the answer for the one that asked. */
export async function inquiryCapabilities(context: Context, inquiry: InquiryRow) {
  const { actor } = context;
  const { today } = await read(context, rulesOf);
  const { phase, reply, recalledAt, unitId, byLink, unitIds } = inquiry;
  const asker = actor !== null && unitIds.includes(actor.unitId);
  const ours = (open: boolean) =>
    asker && open ? capability(actor, asksUnits, refuseInquiryPhase(phase)) : NOT_THEIRS;
  const way = byLink ? ReplyWay.LINK : ReplyWay.ACCOUNT;
  const now = refuseAnswerNow(inquiry, way, { phase, today });
  const atDesk =
    actor && unitId === actor.unitId && !byLink ? capability(actor, answersForUnit, now) : NOT_THEIRS;
  const waiting = reply === null && recalledAt === null;
  return {
    answer: byLink && !actor ? { allowed: now.length === 0, findings: now } : atDesk,
    enterPaper: ours(waiting),
    treat: ours(reply !== null && reply !== UnitReply.AGREE),
    recall: ours(waiting),
  };
}
