import { UnitView } from '#schema/identity/unit-view.ts';
import { Input, View, day, id, instant, int, of, str, text } from '#schema/kernel/fields.ts';
import { offerOf } from '#schema/kernel/offer.ts';
import { ReportLevel, ReportSection, ReportStanding } from '#server/law/openness/annual-report.ts';
import { RecordedFact } from '#server/law/openness/recorded-fact.ts';
import { ReportFigure } from '#server/law/openness/report-figures.ts';

/** One section of a report. */
@View()
export class ReportText {
  readonly section = of(() => ReportSection);
  readonly text = str();
}

/** One number that was filled in. */
@View()
export class ReportNumber {
  readonly figure = of(() => ReportFigure);
  readonly value = int('收费金额以元计，其他以件计');
}

/** One row of the table of applications (收到和处理政府信息公开申请情况). */
@View()
export class ReportRequestRow {
  readonly depth = int();
  readonly label = str();
  readonly counts = int.many.opt('各类申请人，最后是总计；只作标题的行没有');
}

/** So many of one fact in the year. */
@View()
export class ReportFact {
  readonly fact = of(() => RecordedFact);
  readonly count = int();
}

/** 年度报告里由本平台的记录得出的部分. */
@View('AnnualReportBasis', '由记录得出的：依申请公开的表和本平台记录的情况')
export class AnnualReportBasisView {
  readonly year = int();
  readonly level = of(() => ReportLevel);
  readonly dueOn = day('应当公布的日期');
  readonly requests = of.many(() => ReportRequestRow);
  readonly facts = of.many(() => ReportFact);
}

/** Actions on a report permitted to the viewer (可办事项). */
export const AnnualReportOffer = offerOf('AnnualReport', '可办事项', [
  'writeAnnualReport',
  'publishAnnualReport',
  'returnAnnualReport',
]);

/** 年度报告: to the public once it is published. */
@View('AnnualReport', '政府信息公开工作年度报告')
export class AnnualReportView extends AnnualReportBasisView {
  readonly id = id();
  readonly unit = of(() => UnitView);
  readonly edition = int('第几版；更正过的有几版');
  readonly latest = id('现行的一版');
  readonly title = str();
  readonly standing = of(() => ReportStanding);
  readonly sections = of.many(() => ReportText);
  readonly figures = of.many(() => ReportNumber);
  readonly correction = str.opt('更正的原因');
  readonly writtenByName = str.opt('编制人；公众看不到');
  readonly confirmedByName = str.opt('审核人；公众看不到');
  readonly returnReason = str.opt('退回的原因；公众看不到');
  readonly publishedOn = day.opt();
  readonly publishedAt = instant.opt();
  readonly version = int();
  /** Who had a hand in it does not publish it. */
  readonly authorIds!: readonly string[];
}

/** Of one unit, what it owes on a year, and the edition that stands. */
@View('OwedReport', '一个单位应当公布的年度报告')
export class OwedReportView {
  readonly unit = of(() => UnitView);
  readonly dueOn = day();
  readonly standing = of(() => ReportStanding);
  readonly reportId = id.opt('已经公布的；没有公布的为空');
  readonly publishedOn = day.opt();
  readonly corrected = int('更正过几次');
}

/** 各单位的年度报告 on one year. */
@View('AnnualReports', '一个年度各单位的年度报告')
export class AnnualReportsView {
  readonly year = int();
  readonly years = int.many('有年度报告的年度，新的在前');
  readonly owed = of.many(() => OwedReportView);
}

/** One section, as it is written. */
@Input('ReportTextInput')
export class ReportTextInput {
  readonly section = of(() => ReportSection);
  readonly text = text();
}

/** One number, as it is filled in. */
@Input('ReportNumberInput')
export class ReportNumberInput {
  readonly figure = of(() => ReportFigure);
  readonly value = int();
}

/** 编制的年度报告. */
@Input('AnnualReportInput', '编制的年度报告')
export class AnnualReportInput {
  readonly sections = of.many(() => ReportTextInput);
  readonly figures = of.many(() => ReportNumberInput);
  readonly correction? = text.opt('已经公布的要更正，写明原因');
}
