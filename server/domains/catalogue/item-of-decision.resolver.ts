import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CatalogueItemView } from '#schema/catalogue/catalogue-item-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { catalogueItemByNo } from './catalogue-item.queries.ts';

/** Row of the catalogue from which a decision was started. */
@Resolver(() => DecisionView)
export class ItemOfDecisionResolver {
  @FieldResolver(() => CatalogueItemView, { nullable: true })
  item(@Root() { no }: DecisionRow, @Ctx() context: Context) {
    return catalogueItemByNo(context, no);
  }
}
