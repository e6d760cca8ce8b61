import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** Actions on a decision's legality review permitted to the viewer (合法性审查可办事项). */
@View()
export class LegalityCapabilities {
  readonly submitLegality = of(() => Capability);
  readonly resubmitLegality = of(() => Capability);
  readonly requestLegalitySupplement = of(() => Capability);
  readonly returnLegality = of(() => Capability);
  readonly giveLegalityOpinion = of(() => Capability);
  readonly judgeReviewedChanges = of(() => Capability, '逐处确认审查后的修改');
}

/** Actions on a decision's discussion and its reports permitted to the viewer (集体讨论可办事项). */
@View()
export class DiscussionCapabilities {
  readonly scheduleDiscussion = of(() => Capability);
  readonly recordDiscussion = of(() => Capability);
  readonly confirmApprovedDraft = of(() => Capability, '确认审定稿');
  readonly recordPartyReply = of(() => Capability);
  readonly recordCongressReply = of(() => Capability);
}
