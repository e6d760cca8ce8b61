import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';

/** Who prepares the county's list of matters (公众参与事项清单). */
export const AUTHORS = [Role.JUSTICE_STAFF, Role.GOV_OFFICE_STAFF] as const;

/** Who writes the list, submits and publishes it. */
export const preparesList = staff(...AUTHORS);

const reviewsList = staff(Role.SECRECY_REVIEWER);

/** Who takes a step of its review. */
export const mayReview = (step: ReviewStep): Permission =>
  step === 'submitReview' ? preparesList : reviewsList;
