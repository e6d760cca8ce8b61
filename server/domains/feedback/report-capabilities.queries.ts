import type { Can } from '#schema/kernel/offer.ts';
import type { ReportOffer } from '#schema/feedback/adoption-report-view.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { refuseLateFeedback } from '#server/law/feedback/feedback-due.ts';
import { refuseAuthorAsReviewer } from '#server/law/paper-review.ts';
import { blocks, type Finding } from '#server/law/refusal.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { refuseAdopted } from './adopted-wordings.queries.ts';
import { drafts, leads, returns, reviews } from './feedback.permissions.ts';
import { refuseReportStage, weighReport } from './load-report.ts';
import type { ReportRecord } from './report.queries.ts';

const { DRAFT, CONFIRMED, REVIEWED, PUBLISHED } = ReportStage;

/** Findings against the report now, and whether it is late; none once it is published. */
export async function reportFindings(context: Context, report: ReportRecord): Promise<Finding[]> {
  if (!context.actor || report.stage === PUBLISHED) return [];
  return read(context, async (db) => {
    const { now, today } = await rulesOf(db);
    const { consultationId, closesAt, withdrawnAt } = report;
    const matter = { id: consultationId, closesAt, withdrawnAt };
    const due = { day: report.dueOn, provisional: report.feedbackDueProvisional };
    const adopted = report.stage === DRAFT ? await refuseAdopted(db, report.consultationId) : [];
    return [...(await weighReport(db, matter, now)).findings, ...adopted, ...refuseLateFeedback(due, today)];
  });
}

/** Actions open to the viewer on the report, by the same guards as the commands. */
export async function reportCapabilities(
  context: Context,
  report: ReportRecord,
): Promise<Can<typeof ReportOffer>> {
  const { actor } = context;
  const stage = (...expected: ReportStage[]) => refuseReportStage(report.stage, expected);
  const other = (authors: (string | null)[]) => refuseSamePerson(actor?.id ?? '', authors, '采纳情况');
  const figures = (await reportFindings(context, report)).filter(blocks);
  const { lastEditedById, confirmedById } = report;
  return {
    save: capability(actor, drafts, stage(DRAFT, CONFIRMED, REVIEWED)),
    confirm: capability(actor, leads, [...stage(DRAFT), ...other([lastEditedById]), ...figures]),
    passReview: capability(actor, reviews, [
      ...stage(CONFIRMED),
      ...refuseAuthorAsReviewer([lastEditedById, confirmedById], actor?.id ?? null),
    ]),
    returnReview: capability(actor, returns, stage(DRAFT, CONFIRMED, REVIEWED)),
    publish: capability(actor, leads, [...stage(REVIEWED), ...figures]),
  };
}
