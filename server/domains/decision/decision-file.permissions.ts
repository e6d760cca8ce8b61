import { type Permission, scopesOf, staffOfAnyOrgan } from '#server/ground/kernel/authority.ts';
import { DOCUMENT_ROLES } from '#server/law/decision/decision-document.ts';

/** Who adds documents to decisions and takes them out. */
export const keepsDocuments = staffOfAnyOrgan(...DOCUMENT_ROLES);

/** The same for one decision, of these units: as row security has it, the county everywhere and a unit at its own. */
export const keepsDocumentsOf = (unitIds: readonly string[]): Permission => ({
  ...keepsDocuments,
  allows: (actor) =>
    actor !== null &&
    keepsDocuments.allows(actor) &&
    (scopesOf(actor).includes('COUNTY') || unitIds.includes(actor.unitId)),
});
