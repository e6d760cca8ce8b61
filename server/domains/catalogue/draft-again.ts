import type { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';

/** What is written after a review has not been reviewed (审查失效). */
export function voidCatalogueReview(catalogue: CatalogueVersion): void {
  catalogue.secrecyReviewedById = null;
  catalogue.secrecyReviewedAt = null;
}

/** Back to its rows (退回拟订): what was approved, agreed to and reviewed was another text. */
export function draftAgain(catalogue: CatalogueVersion): void {
  Object.assign(catalogue, {
    stage: CatalogueStage.DRAFT,
    finishedAt: null,
    govItemId: null,
    govMeetingNo: null,
    govMeetingOn: null,
    partyConsentNo: null,
    partyConsentOn: null,
  });
  voidCatalogueReview(catalogue);
}
