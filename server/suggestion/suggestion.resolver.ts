import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { connectionOf } from '#schema/kernel/page.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import {
  RevealedSuggestion,
  SuggestionCapabilities,
  SuggestionOrRefusal,
  SuggestionView,
} from '#schema/suggestion/suggestion-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { SuggestionState } from '#server/law/decision/decision-suggestion.ts';
import { Refusal } from '#server/law/refusal.ts';
import { answerSuggestion } from './answer-suggestion.ts';
import { forwardSuggestion } from './forward-suggestion.ts';
import { revealSuggestion } from './reveal-suggestion.ts';
import { suggestionCapabilities } from './suggestion-capabilities.ts';
import { suggestionAfter, suggestionById, suggestionsPage } from './suggestion.queries.ts';

const SuggestionConnection = connectionOf(SuggestionView, 'Suggestion');

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : suggestionAfter(context, done);

/** Suggestions at the desk (意见建议办理, 国令713号第三十五条). */
@Resolver(() => SuggestionView)
export class SuggestionResolver {
  @Query(() => SuggestionConnection, { description: '对决策及其执行的意见建议，新的在前' })
  suggestions(
    @Arg('decisionNo', () => String, { nullable: true }) decisionNo: string | null,
    @Arg('state', () => SuggestionState, { nullable: true }) state: SuggestionState | null,
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

  @FieldResolver(() => SuggestionCapabilities)
  viewerCan(@Root() suggestion: SuggestionView, @Ctx() { actor }: Context): SuggestionCapabilities {
    return suggestionCapabilities(actor, suggestion);
  }

  @Mutation(() => SuggestionOrRefusal, { description: '答复意见建议' })
  async answerSuggestion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('answer', () => TextScalar) answer: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await answerSuggestion(context, id, version, answer));
  }

  @Mutation(() => SuggestionOrRefusal, { description: '转由另一个单位办理' })
  async forwardSuggestion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('unitId', () => ID) unitId: string,
    @Arg('note', () => TextScalar) note: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await forwardSuggestion(context, id, version, unitId, note));
  }

  @Mutation(() => RevealedSuggestion, { description: '查看反映人和原文，留有记录' })
  revealSuggestion(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return revealSuggestion(context, id, reason);
  }
}
