import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { DecisionFileView, DecisionFileOffer } from '#schema/decision/decision-file-view.ts';
import { DisclosureInput } from '#schema/decision/disclosure-input.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { asDecision } from './decision-answer.queries.ts';
import { documentsOf, mayAddDocument } from './decision-file.queries.ts';
import { removeDecisionFile } from './remove-decision-file.ts';
import { setDocumentDisclosure } from './set-document-disclosure.ts';

/** Documents of a decision (决策材料): they come by POST /files, and are read and taken out here. */
@Resolver(() => DecisionView)
export class DecisionFileResolver {
  @FieldResolver(() => [DecisionFileView], { description: '决策材料；公众只看到已公布的' })
  documents(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return documentsOf(context, id);
  }

  @FieldResolver(() => Capability, { description: '能否上传决策材料' })
  viewerCanAddDocument(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return mayAddDocument(context, id);
  }
}

export const DecisionFileOffers = offers(DecisionFileView, DecisionFileOffer);

export const DecisionFileMutations = mutations({
  setDocumentDisclosure: asDecision(
    '确定一份材料的公开属性',
    [byId, ofVersion, input(DisclosureInput)],
    setDocumentDisclosure,
  ),
  removeDecisionFile: asDecision('移除决策材料', [byId, ofVersion], removeDecisionFile),
});
