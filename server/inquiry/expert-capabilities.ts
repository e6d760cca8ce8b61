import type { Capability } from '#schema/kernel/refusal.ts';
import type { DecisionRow } from '#server/decision/decision.queries.ts';
import type { Actor } from '#server/kernel/authority.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { refuseExpertNow } from '#server/law/procedure/expert-answer.ts';
import { refuseExpertPhase } from '#server/law/procedure/expert-inquiry.ts';
import { ExpertStanding, expertStanding } from '#server/law/procedure/expert-standing.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';
import { asksUnits } from './inquiry.permissions.ts';
import type { InquiryRow } from './inquiry.queries.ts';

const S = ExpertStanding;
const OPEN: readonly ExpertStanding[] = [S.WAITING, S.DECLARED];
const NOT_THEIRS: Capability = { allowed: false, findings: [] };

/** Whether the viewer may ask experts about this decision (发出专家论证函). */
export const asksExperts = (
  actor: Actor | null,
  { unitIds, phase }: Pick<DecisionRow, 'unitIds' | 'phase'>,
): Capability =>
  actor && unitIds.includes(actor.unitId)
    ? capability(actor, asksUnits, refuseExpertPhase(phase))
    : NOT_THEIRS;

/** What the viewer may do with a letter to an expert (专家论证函可办事项): whoever holds the link answers, the unit works on it. */
export async function expertCapabilities(context: Context, inquiry: InquiryRow) {
  const { actor } = context;
  const { today } = await read(context, rulesOf);
  const { phase, unitIds } = inquiry;
  const standing = expertStanding(inquiry, today);
  const ours = (open: boolean) =>
    actor && open && unitIds.includes(actor.unitId)
      ? capability(actor, asksUnits, refuseExpertPhase(phase))
      : NOT_THEIRS;
  const findings = refuseExpertNow(inquiry, ReplyWay.LINK, { phase, today });
  return {
    answer: actor ? NOT_THEIRS : { allowed: findings.length === 0, findings },
    enterPaper: ours([...OPEN, S.SILENT].includes(standing)),
    treat: ours(standing === S.ANSWERED || standing === S.TREATED),
    resend: ours(OPEN.includes(standing)),
    recall: ours([...OPEN, S.SILENT].includes(standing)),
  };
}
