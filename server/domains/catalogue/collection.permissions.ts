import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { SUBMISSION_TRANSITIONS, type SubmissionAction } from '#server/law/catalogue/catalogue-submission.ts';
import { CATALOGUE_TRANSITIONS, type CatalogueAction } from '#server/law/catalogue/catalogue-stage.ts';
import { Role } from '#server/law/people/role.ts';

const rolesFor = (event: CatalogueAction) =>
  CATALOGUE_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles);

/** Who begins and ends a collection (征集). */
export const collects = staff(...rolesFor('openCollection'));

/** Who may bring this event to a matter handed in: the roles of the one table (申报流转表). */
export const mayHandle = (event: SubmissionAction): Permission =>
  staff(...SUBMISSION_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles));

/** The same for matters of one unit: its own people alone. */
export const ofUnit = (permission: Permission, unitId: string): Permission => ({
  ...permission,
  allows: (actor) => permission.allows(actor) && actor?.unitId === unitId,
});

/** Who reads collections: units their own matters, the county's bureaus all. */
export const readsCollections = staff(
  Role.UNIT_STAFF,
  Role.UNIT_LEAD,
  Role.JUSTICE_STAFF,
  Role.LEGALITY_REVIEWER,
  Role.GOV_OFFICE_STAFF,
  Role.AUDITOR,
);
