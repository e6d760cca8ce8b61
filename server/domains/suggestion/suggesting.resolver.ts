import { ReceiptOrRefusal } from '#schema/receipt/receipt-view.ts';
import { input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { RecordedSuggestionInput, SuggestionInput } from '#schema/suggestion/suggestion-input.ts';
import { SuggestionStanding } from '#schema/suggestion/suggestion-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { recordSuggestion } from './record-suggestion.ts';
import { submitSuggestion } from './submit-suggestion.ts';
import { suggestionStanding } from './suggestion-standing.queries.ts';

/** Fields and queries on the public's suggestions about a decision in force (意见建议, 国令713号第三十五条). */
@Resolver(() => DecisionView)
export class SuggestingResolver {
  @FieldResolver(() => SuggestionStanding, { description: '意见建议的收件和答复情况' })
  suggestionStanding(@Root() decision: DecisionView, @Ctx() context: Context) {
    return suggestionStanding(context, decision);
  }
}

export const SuggestingMutations = mutations({
  submitSuggestion: mutation(
    ReceiptOrRefusal,
    '对决策及其执行提出意见建议',
    [input(SuggestionInput)],
    submitSuggestion,
  ),
  recordSuggestion: mutation(
    ReceiptOrRefusal,
    '登记来信、来电、来访的意见建议',
    [input(RecordedSuggestionInput)],
    recordSuggestion,
  ),
});
