import { offerOf } from '#schema/kernel/offer.ts';
import { View, day, id, instant, of, str } from '#schema/kernel/fields.ts';
import { MatterOfYearView } from '#schema/catalogue/matter-of-year-view.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';

/** Actions permitted to the viewer on a matter that a unit handed in (可办事项). */
export const CatalogueSubmissionOffer = offerOf('CatalogueSubmission', '可办事项', [
  'save',
  'submit',
  'recall',
  'withdraw',
  'accept',
  'decline',
]);

/** 申报事项, as its unit and the county read it; never public. */
@View('CatalogueSubmission', '申报事项；公众看不到')
export class CatalogueSubmissionView extends MatterOfYearView {
  readonly collectionId = id();
  readonly unit = of(() => UnitView);
  readonly state = of(() => SubmissionState);
  readonly plannedOn = day.opt();
  readonly plannedText = str.opt();
  readonly problem = str.opt();
  readonly reasons = str.opt();
  readonly basis = str.opt();
  readonly preliminaryPlan = str.opt();
  readonly necessity = str.opt();
  readonly feasibility = str.opt();
  readonly submittedAt = instant.opt();
  readonly submittedBy = str.opt();
  readonly decidedAt = instant.opt();
  readonly decidedBy = str.opt();
  readonly decisionReason = str.opt('审核意见');
  readonly catalogueItemNo = str.opt('列入目录后的编号');
}
