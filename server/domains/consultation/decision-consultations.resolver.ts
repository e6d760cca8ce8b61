import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { CatalogueItemView } from '#schema/catalogue/catalogue-item-view.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { partsAsked } from './consultation-asked.ts';
import { consultationsOfDecision } from './consultations-of-decision.queries.ts';

@Resolver(() => DecisionView)
export class DecisionConsultationsResolver {
  @FieldResolver(() => [ConsultationView])
  consultations(@Root() { no }: DecisionView, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return consultationsOfDecision(context, no, partsAsked(info));
  }
}

@Resolver(() => CatalogueItemView)
export class CatalogueItemConsultationsResolver {
  @FieldResolver(() => [ConsultationView])
  consultations(
    @Root() { no }: CatalogueItemView,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return consultationsOfDecision(context, no, partsAsked(info));
  }
}
