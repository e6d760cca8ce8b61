import { CatalogueVersionView } from '#schema/catalogue/catalogue-version-view.ts';
import { day, text } from '#schema/kernel/fields.ts';
import { acknowledges, answering, arg, byId, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { approveCatalogue } from './approve-catalogue.ts';
import { catalogueVersionById } from './catalogue.queries.ts';
import { enterEarlierApproval } from './enter-earlier-approval.ts';
import { passCatalogueReview } from './pass-catalogue-review.ts';
import { publishCatalogue } from './publish-catalogue.ts';
import { recordPartyConsent } from './record-party-consent.ts';
import { recordPartyRefusal } from './record-party-refusal.ts';
import { returnCatalogueReview } from './return-catalogue-review.ts';

const asCatalogueVersion = answering(CatalogueVersionView, catalogueVersionById);

/** Bringing a version of the catalogue to publication (目录审议和公布). */
export const CataloguePublicationMutations = mutations({
  approveCatalogue: asCatalogueVersion('登记县政府审议', [byId, ofVersion], approveCatalogue),
  enterEarlierApproval: asCatalogueVersion(
    '补录平台启用以前的县政府审议',
    [byId, ofVersion, arg('meetingNo', text), arg('meetingOn', day)],
    enterEarlierApproval,
  ),
  recordPartyConsent: asCatalogueVersion(
    '登记县委同意',
    [byId, ofVersion, arg('documentNo', text), arg('consentOn', day)],
    recordPartyConsent,
  ),
  recordPartyRefusal: asCatalogueVersion(
    '登记县委不同意',
    [byId, ofVersion, arg('reason', text)],
    recordPartyRefusal,
  ),
  passCatalogueReview: asCatalogueVersion('目录保密审查通过', [byId, ofVersion], passCatalogueReview),
  returnCatalogueReview: asCatalogueVersion(
    '目录保密审查退回',
    [byId, ofVersion, arg('reason', text)],
    returnCatalogueReview,
  ),
  publishCatalogue: asCatalogueVersion(
    '公布目录',
    [byId, ofVersion, arg('documentNo', text), acknowledges],
    publishCatalogue,
  ),
});
