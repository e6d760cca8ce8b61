import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';

/** Who prepares the county's catalogue of disclosure (政务公开标准目录): 政府信息公开工作主管部门, 国令711号第三条. */
export const AUTHORS = [Role.GOV_OFFICE_STAFF] as const;

/** Who writes the catalogue, submits and publishes it. */
export const preparesCatalogue = staff(...AUTHORS);

const reviewsCatalogue = staff(Role.SECRECY_REVIEWER);

/** Who takes a step of its review. */
export const mayReview = (step: ReviewStep): Permission =>
  step === 'submitReview' ? preparesCatalogue : reviewsCatalogue;

/** Who says that their unit's matters are disclosed as the catalogue says (核对). */
export const checksRows = staff(Role.UNIT_STAFF, Role.UNIT_LEAD, Role.GOV_OFFICE_STAFF);
