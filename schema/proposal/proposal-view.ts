import { NamedDecision } from '#schema/decision/decision-view.ts';
import { offerOf } from '#schema/kernel/offer.ts';
import { View, day, id, int, of, str } from '#schema/kernel/fields.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';

/** Actions on a proposal permitted to the viewer (可办事项). */
export const ProposalOffer = offerOf('Proposal', '可办事项', [
  'startStudy',
  'declineProposal',
  'initiateDecision',
]);

/** 决策事项建议, as those who work on it read it. */
@View('Proposal', '决策事项建议；公众看不到')
export class ProposalView {
  readonly id = id();
  readonly version = int();
  readonly proposerKind = of(() => ProposerKind);
  readonly proposerName = str();
  readonly proposerOrganisation = str.opt('所在单位或者代表团');
  readonly title = str();
  readonly writtenText = str.opt();
  readonly problem = str.opt();
  readonly reasons = str.opt();
  readonly basis = str.opt();
  readonly preliminaryPlan = str.opt();
  readonly necessity = str.opt();
  readonly feasibility = str.opt();
  readonly receivedOn = day('提出或者收到书面形式的日期');
  readonly phase = of(() => DecisionPhase);
  readonly phaseSince = day();
  readonly studyNote = str.opt('研究论证安排');
  readonly declineReason = str.opt('不予启动的理由');
  readonly answer = str.opt('对建议提出人的答复');
  readonly outsideReason = str.opt('目录外决策的理由');
  readonly decision = of.opt(() => NamedDecision);
  readonly proposedAt = of(() => Date);
}
