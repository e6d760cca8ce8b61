import type { NotPublicInput } from '#schema/participation/not-public-input.ts';

/** 不予公开的认定, as it is recorded. */
export type NotPublicClaimed = NotPublicInput;

/** 对认定的审查, by another person. */
export interface NotPublicReviewed {
  claimId: string;
  passed: boolean;
  reason: string;
  fileIds: readonly string[];
}
