import type { Consultation } from '#schema/consultation/consultation.ts';
import type { AdoptionReport } from '#schema/feedback/adoption-report.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import type { PaperDescriptor } from '#server/engines/paper/paper-descriptor.ts';
import { refuseAdopted } from './adopted-wordings.queries.ts';
import { leads, returns, reviews } from './feedback.permissions.ts';
import { loadReport, refuseReportStage, weighReport } from './load-report.ts';
import { returnToDraft } from './matter.ts';
import { fixWordings } from './round-wordings.ts';

interface LoadedReport {
  report: AdoptionReport;
  matter: Consultation;
}

const { DRAFT, CONFIRMED, REVIEWED } = ReportStage;

/** At which stages each step begins. */
const FROM = {
  submitReview: [DRAFT],
  passReview: [CONFIRMED],
  returnReview: [DRAFT, CONFIRMED, REVIEWED],
} as const;

const REVIEW_AT: Readonly<Record<ReportStage, ReviewState>> = {
  [DRAFT]: ReviewState.DRAFT,
  [CONFIRMED]: ReviewState.IN_REVIEW,
  [REVIEWED]: ReviewState.APPROVED,
  [ReportStage.PUBLISHED]: ReviewState.APPROVED,
};

/** 意见采纳情况: the lead's confirmation submits it, refused while one comment has no outcome. */
export const reportPaper: PaperDescriptor<LoadedReport> = {
  kind: PaperKind.ADOPTION_REPORT,
  audit: {
    submitReview: ['report.confirmed', '确认采纳情况'],
    passReview: ['report.reviewed', '采纳情况审查通过'],
    returnReview: ['report.returned', '退回采纳情况'],
  },
  article: '办理流程',
  returnsDrafts: true,
  authors: [Role.UNIT_STAFF, Role.UNIT_LEAD],
  permission: (step) => ({ submitReview: leads, passReview: reviews, returnReview: returns })[step],
  load: (command, _, id, version) => loadReport(command, id, version),
  refuseAtStage: (_, step, { report }) => refuseReportStage(report.stage, FROM[step]),
  paperOf: ({ report: { stage, lastEditedById, confirmedById, reviewedById } }) => ({
    review: REVIEW_AT[stage],
    authorIds: [lastEditedById, ...(confirmedById ? [confirmedById] : [])],
    reviewedById,
  }),
  standing: async (command, { report, matter }, step) =>
    step === 'submitReview'
      ? [
          ...refuseSamePerson(actorOf(command).id, [report.lastEditedById], '采纳情况'),
          ...(await weighReport(command.db, matter, command.now)).findings,
          ...(await refuseAdopted(command.db, matter.id)),
        ]
      : // A later change of an outcome takes the report back to its draft.
        [],
  store: async (command, { report, matter }, step, { reviewedById, reviewedAt, reviewNote }) => {
    const { id } = actorOf(command);
    if (step === 'returnReview') returnToDraft(report);
    if (step === 'submitReview') {
      const draftVersionId = (await fixWordings(command, matter))?.id ?? null;
      Object.assign(report, {
        stage: CONFIRMED,
        confirmedById: id,
        confirmedAt: command.now,
        draftVersionId,
      });
    }
    if (step === 'passReview') Object.assign(report, { stage: REVIEWED, reviewedById, reviewedAt });
    report.returnedReason = reviewNote;
  },
  facts: (_, { matter: { id, title, unitId } }) => ({
    label: '意见采纳情况',
    title,
    path: `/gongzuotai/zhengji/${id}`,
    unitId,
  }),
  versionOf: ({ report }) => report.version,
};
