import { staff } from '#server/ground/kernel/authority.ts';
import { CATALOGUE_TRANSITIONS, type CatalogueAction } from '#server/law/catalogue/catalogue-stage.ts';

/** Who may do this to a version: the roles of the one table of stages (目录流转表). */
const rolesFor = (event: CatalogueAction) =>
  CATALOGUE_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles);

/** Who begins a year's draft, writes its rows, ends and reopens it. */
export const drafts = staff(...rolesFor('saveItem'));

/** Who records that the county government has approved it. */
export const approves = staff(...rolesFor('approveByGovernment'));

/** Who records what the Party committee answered. */
export const recordsConsent = staff(...rolesFor('recordPartyConsent'));

/** Who passes it before it is published (保密审查). */
export const reviews = staff(...rolesFor('passReview'));

/** Who publishes it. */
export const publishes = staff(...rolesFor('publish'));

/** Who writes the year-end report and closes the year. */
export const closesYears = staff(...rolesFor('closeYear'));

/** Who proposes an adjustment. Leads of units among them, whose scope does not reach the draft that comes of it. */
export const proposes = { ...staff(...rolesFor('proposeAdjustment')), scopes: ['COUNTY'] as const };
