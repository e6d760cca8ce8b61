import { RevealedAsker } from '#schema/receipt/revealed-view.ts';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutation, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { SuggestionOffer, SuggestionOrRefusal, SuggestionView } from '#schema/suggestion/suggestion-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { CaseState } from '#server/law/casework/case-kind.ts';
import { answerSuggestion } from './answer-suggestion.ts';
import { forwardSuggestion } from './forward-suggestion.ts';
import { revealSuggestion } from './reveal-suggestion.ts';
import { suggestionCapabilities } from './suggestion-capabilities.ts';
import { suggestionAfter, suggestionById, suggestionsPage } from './suggestion.queries.ts';

const SuggestionConnection = connectionOf(SuggestionView, 'Suggestion');

/** Suggestions at the desk (意见建议办理, 国令713号第三十五条). */
@Resolver(() => SuggestionView)
export class SuggestionResolver {
  @Query(() => SuggestionConnection, { description: '对决策及其执行的意见建议，新的在前' })
  suggestions(
    @Arg('decisionNo', () => String, { nullable: true }) decisionNo: string | null,
    @Arg('state', () => CaseState, { nullable: true }) state: CaseState | null,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return suggestionsPage(context, { decisionNo, state, first, after });
  }

  @Query(() => SuggestionView, { nullable: true })
  suggestion(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return suggestionById(context, id);
  }
}

export const SuggestionOffers = offers(
  SuggestionView,
  SuggestionOffer,
  (suggestion: SuggestionView, { actor }) => suggestionCapabilities(actor, suggestion),
);

const asSuggestion = answering(SuggestionOrRefusal, suggestionAfter);

export const SuggestionMutations = mutations({
  answerSuggestion: asSuggestion('答复意见建议', [byId, ofVersion, arg('answer', text)], answerSuggestion),
  forwardSuggestion: asSuggestion(
    '转由另一个单位办理',
    [byId, ofVersion, arg('unitId', id), arg('note', text)],
    forwardSuggestion,
  ),
  revealSuggestion: mutation(
    RevealedAsker,
    '查看反映人和原文，留有记录',
    [byId, arg('reason', text)],
    revealSuggestion,
  ),
});
