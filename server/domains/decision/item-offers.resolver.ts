import { offers } from '#server/ground/kernel/offers.ts';
import { CatalogueItemOffer, CatalogueItemView } from '#schema/catalogue/catalogue-item-view.ts';
import type { CatalogueItemRow } from '#server/domains/catalogue/catalogue-item.queries.ts';
import { refuseCreating } from '#server/ground/kernel/matter/begin-decision.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { within, works } from './decision.permissions.ts';

/**
 * Actions open to the viewer on a row of the catalogue: to start a decision from it, if the row is in force and their
 * unit leads it.
 */
export const CatalogueItemOffers = offers(
  CatalogueItemView,
  CatalogueItemOffer,
  ({ stage, leadUnit, removed, decision }: CatalogueItemRow, { actor }) => {
    const units = stage === CatalogueStage.PUBLISHED ? [leadUnit.id] : [];
    const findings = refuseCreating({ removed, started: decision !== null });
    return { createDecision: capability(actor, within(works, units), findings) };
  },
);
