import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, int, of, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import { AdoptionReportView, ReportOffer, ReportConnection } from '#schema/feedback/adoption-report-view.ts';
import { ReportRow } from '#schema/feedback/report-parts.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import { consultationById } from '#server/domains/consultation/consultation.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { publishReport } from './publish-report.ts';
import { reportCapabilities, reportFindings } from './report-capabilities.queries.ts';
import { rowsOfReport } from './report-rows-shown.queries.ts';
import {
  publishedReport,
  publishedReports,
  reportById,
  reportOfConsultation,
  type ReportRecord,
} from './report.queries.ts';
import { saveReport } from './save-report.ts';

@Resolver(() => AdoptionReportView)
export class ReportResolver {
  @Query(() => ReportConnection)
  reports(
    @Arg('unitId', () => ID, { nullable: true }) unitId: string | null,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return publishedReports(context, { unitId, year, first, after });
  }

  @Query(() => AdoptionReportView, { nullable: true })
  report(
    @Arg('no', () => String) no: string,
    @Arg('round', () => Int) round: number,
    @Ctx() context: Context,
  ) {
    return publishedReport(context, no, round);
  }

  @Query(() => AdoptionReportView, { nullable: true })
  deskReport(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return reportOfConsultation(context, consultationId);
  }

  @FieldResolver(() => [ReportRow])
  rows(
    @Root() report: ReportRecord,
    @Arg('outcome', () => Outcome, { nullable: true }) outcome: Outcome | null,
    @Arg('clauseNo', () => String, { nullable: true }) clauseNo: string | null,
    @Ctx() context: Context,
  ) {
    return rowsOfReport(context, report, { outcome, clauseNo });
  }

  @FieldResolver(() => ConsultationView)
  consultation(@Root() report: ReportRecord, @Ctx() context: Context) {
    return consultationById(context, report.consultationId);
  }

  @FieldResolver(() => [FindingType])
  findings(@Root() report: ReportRecord, @Ctx() context: Context) {
    return reportFindings(context, report);
  }
}

export const ReportOffers = offers(AdoptionReportView, ReportOffer, (report: ReportRecord, context) =>
  reportCapabilities(context, report),
);

/** The report that a reviewed paper is. */
@Resolver(() => PaperView)
export class ReportPaperResolver {
  @FieldResolver(() => AdoptionReportView, { nullable: true })
  adoptionReport(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    return kind === PaperKind.ADOPTION_REPORT ? reportById(context, id) : null;
  }
}

export const ReportMutations = mutations({
  saveReport: answering(AdoptionReportView, reportById)(
    '起草采纳情况',
    [
      arg('consultationId', id),
      arg('version', int.opt),
      arg('introduction', text),
      arg('methodsHeld', () => of.many(() => ParticipationMethod)),
    ],
    (context, consultationId, version, introduction, methodsHeld) =>
      saveReport(context, consultationId, version, { introduction, methodsHeld }),
  ),
  publishReport: answering(AdoptionReportView, reportById)('公布采纳情况', [byId, ofVersion], publishReport),
});
