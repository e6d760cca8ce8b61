import { ClusterResolver } from '#server/feedback/cluster.resolver.ts';
import { ConsultationReportResolver } from '#server/feedback/consultation-report.resolver.ts';
import { DispositionResolver } from '#server/feedback/disposition.resolver.ts';
import { FollowUpResolver, ReasonQuestionResolver } from '#server/feedback/reason-question.resolver.ts';
import { ReportResolver } from '#server/feedback/report.resolver.ts';

/** The doors of what becomes of opinions (意见的处理和反馈); part of the one list. */
export const FEEDBACK_DOORS = [
  ClusterResolver,
  DispositionResolver,
  ReportResolver,
  ConsultationReportResolver,
  ReasonQuestionResolver,
  FollowUpResolver,
] as const;
