import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** Actions on a decision permitted to the viewer (可办事项). */
@View()
export class DecisionCapabilities {
  readonly proposeDecisionFacts = of(() => Capability);
  readonly ruleOnDecisionFacts = of(() => Capability, '认定或者退回事项情形');
  readonly tellMatter = of(() => Capability);
  readonly startDrafting = of(() => Capability);
  readonly createConsultation = of(() => Capability);
  readonly finishParticipation = of(() => Capability);
}
