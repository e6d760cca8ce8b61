import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { ContactPoint } from '#schema/consultation/dossier-parts.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import { CorrectedWordsView } from '#schema/notice/correction-view.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { ChannelCount, ReportTotals } from './report-parts.ts';

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
export class AdoptionReportView {
  readonly id = id();
  readonly no = str();
  readonly round = int();
  readonly title = str();
  readonly stage = of(() => ReportStage);
  readonly introduction = str();
  readonly correctedWords: readonly CorrectedWords[] = of.many(
    () => CorrectedWordsView,
    '已经公布更正的文字：各部分照原样，更正在这里',
  );
  readonly methodsHeld = of.many(() => ParticipationMethod);
  readonly totals = of(() => ReportTotals);
  readonly countByChannel = of.many(() => ChannelCount);
  readonly opensOn = day();
  readonly closesOn = day();
  readonly unit = of(() => UnitView);
  readonly contact = of(() => ContactPoint);
  readonly confirmedBy = str.opt();
  readonly reviewedBy = str.opt();
  readonly publishedAt = instant.opt();
  readonly publishedOn = day.opt();
  readonly dueOn = day('应当公布的最后一日');
  readonly overdue = bool();
  readonly version = int();
  readonly returnedReason = str.opt();
}

/** A page of reports. */
export const ReportConnection = connectionOf(AdoptionReportView, 'Report');
