import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { AnsweredQuestion } from '#schema/casework/case-view.ts';
import { SuggestionStanding } from '#schema/casework/suggestion-standing.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answersOn } from './public-case.queries.ts';
import { suggestionStanding } from './suggestion-standing.queries.ts';

/** A decision's fields on what the public says of it while it is in force (意见建议, 国令713号第三十五条), and asks about it (问答). */
@Resolver(() => DecisionView)
export class SuggestingResolver {
  @FieldResolver(() => SuggestionStanding, { description: '意见建议的收件和答复情况' })
  suggestionStanding(@Root() decision: DecisionView, @Ctx() context: Context) {
    return suggestionStanding(context, decision);
  }

  @FieldResolver(() => [AnsweredQuestion], { description: '公开的提问和答复，新公开的在前' })
  answeredQuestions(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return answersOn(context, id);
  }
}
