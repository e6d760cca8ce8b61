import type { Capability } from '#schema/kernel/refusal.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { refuseExpertNow } from '#server/law/procedure/expert-answer.ts';
import { refuseExpertPhase } from '#server/law/procedure/expert-inquiry.ts';
import { ExpertStanding, expertStanding } from '#server/law/procedure/expert-standing.ts';
import { refuseReminder } from '#server/law/procedure/letter-reminder.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';
import type { Finding } from '#server/law/refusal.ts';
import { asking, entering, NOT_THEIRS, unsent } from './asking-capability.ts';
import { type InquiryRow, isListed } from './inquiry.queries.ts';

const S = ExpertStanding;
const OPEN: readonly ExpertStanding[] = [S.WAITING, S.DECLARED];

/** Whether the viewer may ask experts about this decision (发出专家论证函). */
export const asksExperts = (
  actor: Actor | null,
  decision: Pick<DecisionRow, 'unitIds' | 'phase'>,
): Capability => asking(actor, decision, refuseExpertPhase(decision.phase));

/**
 * Capabilities of the viewer on a letter to an expert (专家论证函可办事项): whoever holds the link answers, the unit works on
 * it.
 */
export async function expertCapabilities(context: Context, inquiry: InquiryRow) {
  const { actor } = context;
  const { today } = await read(context, rulesOf);
  const { phase } = inquiry;
  const standing = expertStanding(inquiry, today);
  const ours = (open: boolean, more: readonly Finding[] = []) =>
    open ? asking(actor, inquiry, [...refuseExpertPhase(phase), ...more]) : NOT_THEIRS;
  const sending = standing === S.SILENT ? [] : unsent(inquiry);
  const findings = refuseExpertNow(inquiry, ReplyWay.LINK, { phase, today });
  return {
    answer: actor ? NOT_THEIRS : { allowed: findings.length === 0, findings },
    enterPaper: ours([...OPEN, S.SILENT].includes(standing)),
    treat: ours(standing === S.ANSWERED || standing === S.TREATED),
    resend: ours(OPEN.includes(standing), sending),
    enterAddress: entering(actor, inquiry, OPEN.includes(standing) && !isListed(inquiry)),
    remind: ours([...OPEN, S.SILENT].includes(standing), [...refuseReminder(inquiry, today), ...sending]),
    recall: ours([...OPEN, S.SILENT].includes(standing)),
  };
}
