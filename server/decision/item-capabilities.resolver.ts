import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CatalogueItemCapabilities, CatalogueItemView } from '#schema/catalogue/catalogue-item-view.ts';
import type { CatalogueItemRow } from '#server/catalogue/catalogue-item.queries.ts';
import { refuseCreating } from '#server/kernel/begin-decision.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { within, works } from './decision.permissions.ts';

/**
 * Actions open to the viewer on a row of the catalogue: to start a decision from it, if the row is in force and their
 * unit leads it.
 */
@Resolver(() => CatalogueItemView)
export class ItemCapabilitiesResolver {
  @FieldResolver(() => CatalogueItemCapabilities)
  viewerCan(@Root() { stage, leadUnit, removed, decision }: CatalogueItemRow, @Ctx() { actor }: Context) {
    const units = stage === CatalogueStage.PUBLISHED ? [leadUnit.id] : [];
    const findings = refuseCreating({ removed, started: decision !== null });
    return { createDecision: capability(actor, within(works, units), findings) };
  }
}
