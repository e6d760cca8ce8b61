import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { ExpertInquiriesInput } from '#schema/inquiry/expert-inquiry-input.ts';
import { ExpertInquiryView } from '#schema/inquiry/expert-inquiry-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { type DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { askExperts } from './ask-experts.ts';
import { asksExperts } from './expert-capabilities.ts';
import { inquiriesOf } from './inquiry.queries.ts';

/** The experts of a decision, and whether the viewer may ask them. */
@Resolver(() => DecisionView)
export class DecisionExpertsResolver {
  @FieldResolver(() => [ExpertInquiryView], { description: '专家论证函及其答复；只有工作人员看得到' })
  expertInquiries(@Root() { id }: DecisionRow, @Ctx() context: Context) {
    return inquiriesOf(context, InquiryKind.EXPERT, id);
  }

  @FieldResolver(() => Capability, { description: '可以发出专家论证函' })
  canAskExperts(@Root() decision: DecisionRow, @Ctx() { actor }: Context) {
    return asksExperts(actor, decision);
  }
}

export const DecisionExpertsMutations = mutations({
  askExperts: asDecision('发出专家论证函', [byId, ofVersion, input(ExpertInquiriesInput)], askExperts),
});
