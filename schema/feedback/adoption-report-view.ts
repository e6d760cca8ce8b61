import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, instant, of, str } from '#schema/kernel/fields.ts';
import { RoundView } from '#schema/consultation/round-view.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { ReportTotals } from './report-parts.ts';

/** Actions on a report permitted to the viewer, and the reasons against the others. */
export const ReportOffer = offerOf('Report', '可办事项', [
  'save',
  'confirm',
  'passReview',
  'returnReview',
  'publish',
]);

/** 意见采纳情况. `rows`, `consultation`, `findings` and `viewerCan` are resolved by their own readings. */
@View('AdoptionReport', '意见采纳情况')
export class AdoptionReportView extends RoundView {
  readonly stage = of(() => ReportStage);
  readonly introduction = str();
  readonly methodsHeld = of.many(() => ParticipationMethod);
  readonly totals = of(() => ReportTotals);
  readonly opensOn = day();
  readonly closesOn = day();
  readonly confirmedBy = str.opt();
  readonly publishedAt = instant.opt();
  readonly publishedOn = day.opt();
  readonly dueOn = day('应当公布的最后一日');
  readonly overdue = bool();
  readonly returnedReason = str.opt();
}

/** A page of reports. */
export const ReportConnection = connectionOf(AdoptionReportView, 'Report');
