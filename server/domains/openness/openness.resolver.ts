import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import {
  AnnualReportBasisView,
  AnnualReportInput,
  AnnualReportOffer,
  AnnualReportsView,
  AnnualReportView,
} from '#schema/openness/annual-report-view.ts';
import { int, text } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { offers } from '#server/ground/kernel/offers.ts';
import { annualReport, annualReportBasis, annualReports, ownAnnualReports } from './annual-report.queries.ts';
import { writesReports } from './openness.permissions.ts';
import { reportCapabilities } from './report-capabilities.ts';
import { publishAnnualReport } from './publish-annual-report.ts';
import { returnAnnualReport } from './return-annual-report.ts';
import { writeAnnualReport } from './write-annual-report.ts';

/** 政府信息公开工作年度报告. */
@Resolver()
export class OpennessResolver {
  @Query(() => AnnualReportsView, { description: '各单位的年度报告；没有写年度的，最近一个有报告的年度' })
  annualReports(@Ctx() context: Context, @Arg('year', () => Int, { nullable: true }) year: number | null) {
    return annualReports(context, year ?? null);
  }

  @Query(() => AnnualReportView, { nullable: true, description: '一份年度报告；公众看到的是已公布的' })
  annualReport(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return annualReport(context, id);
  }

  @Query(() => [AnnualReportView], { description: '本单位的年度报告，各版都在内' })
  ownAnnualReports(@Ctx() context: Context) {
    return ownAnnualReports(context);
  }

  @Query(() => Capability, { description: '能否编制本单位的年度报告' })
  writeAnnualReportCan(@Ctx() { actor }: Context) {
    return capability(actor, writesReports);
  }

  @Query(() => AnnualReportBasisView, {
    nullable: true,
    description: '本单位年度报告中由记录得出的部分；不编制年度报告的单位为空',
  })
  annualReportBasis(
    @Ctx() context: Context,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
  ) {
    return annualReportBasis(context, year ?? null);
  }
}

export const AnnualReportOffers = offers(
  AnnualReportView,
  AnnualReportOffer,
  (report: AnnualReportView, { actor }) => reportCapabilities(actor, report),
);

const asReport = answering(AnnualReportView, annualReport);

export const OpennessMutations = mutations({
  writeAnnualReport: asReport(
    '编制年度报告，更正已经公布的年度报告',
    [arg('year', int), ofVersion, input(AnnualReportInput)],
    writeAnnualReport,
  ),
  publishAnnualReport: asReport('审核公布年度报告', [byId, ofVersion], publishAnnualReport),
  returnAnnualReport: asReport('退回年度报告', [byId, ofVersion, arg('reason', text)], returnAnnualReport),
});
