import type { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';

/** What is written after a review has not been reviewed (审查失效). */
export function voidCatalogueReview(catalogue: CatalogueVersion): void {
  catalogue.secrecyReviewedById = null;
  catalogue.secrecyReviewedAt = null;
}
