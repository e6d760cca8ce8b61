import { offerOf } from '#schema/kernel/offer.ts';
import { View, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';

/** 目录版本: drafts are for staff alone; published versions stay readable to everyone. */
@View('CatalogueVersion')
export class CatalogueVersionView {
  readonly id = id();
  readonly year = int();
  readonly versionNo = int();
  readonly stage = of(() => CatalogueStage);
  readonly documentNo = str.opt();
  readonly title = str();
  readonly adjustmentReason = str.opt();
  readonly govMeetingNo = str.opt();
  readonly govMeetingOn = day.opt();
  readonly govMeetingPage = str.opt('审议目录的会议的编号；会议没有公布预告的，公众看不到');
  readonly partyConsentNo = str.opt();
  readonly partyConsentOn = day.opt();
  readonly partyRefusal = str.opt();
  readonly reviewReturn = str.opt('保密审查退回的原因；公众看不到');
  readonly secrecyReviewedBy = str.opt();
  readonly secrecyReviewedAt = instant.opt();
  readonly publishedAt = instant.opt();
  readonly publishedOn = day.opt();
  readonly createdBy = str();
  readonly version = int();
}

/** 年度目录：公众看到的是已公布的版本. */
@View('Catalogue', '年度目录：公众看到的是已公布的版本')
export class CatalogueView {
  readonly year = int();
  readonly years = int.many();
  readonly current = of(() => CatalogueVersionView);
  readonly versions = of.many(() => CatalogueVersionView);
}

/** Actions on a version permitted to the viewer (可办事项). */
export const CatalogueOffer = offerOf('Catalogue', '可办事项', [
  'saveItem',
  'finishDraft',
  'openCollection',
  'closeCollection',
  'reopenDraft',
  'approve',
  'approveEarlier',
  'recordPartyConsent',
  'recordPartyRefusal',
  'passReview',
  'returnReview',
  'publish',
  'proposeAdjustment',
]);
