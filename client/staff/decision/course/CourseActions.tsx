import { type ReactNode, useState } from 'react';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { CapabilityRef } from '#client/staff/frame/CapabilityButton.tsx';
import { offered } from '#client/staff/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import type { CourseActionProps } from './course-action.ts';
import { type Course, CourseFragment } from './course-record.ts';
import { ArchiveDecisionForm, HandOverFileForm } from './ArchiveDecision.tsx';
import { ConfirmApprovedDraftForm } from './ConfirmApprovedDraft.tsx';
import { DoneContext } from '#client/staff/form/done-context.ts';
import { RepealDecisionForm, TerminateDecisionForm } from './EndDecision.tsx';
import { ClaimNotPublicForm } from './ClaimNotPublic.tsx';
import { ReviewNotPublicForm } from './ReviewNotPublic.tsx';
import { GiveLegalityOpinionForm } from './GiveLegalityOpinion.tsx';
import { IssueDecisionForm } from './IssueDecision.tsx';
import { JudgeChangesForm } from './JudgeChanges.tsx';
import { PlanPublicationForm, PlanWithholdingForm } from './PlanPublication.tsx';
import { PublishDecisionForm } from './PublishDecision.tsx';
import { PlannedPublicationFragment } from './planned-publication.ts';
import { RecordDiscussionForm } from './RecordDiscussion.tsx';
import { RecordEvaluationForm } from './RecordEvaluation.tsx';
import { RecordOutreachForm } from './RecordOutreach.tsx';
import { RecordCongressReplyForm, RecordPartyReplyForm } from './RecordReply.tsx';
import { ReportExecutionForm, ReportProblemForm } from './ReportExecution.tsx';
import { CompleteDecisionForm, ResumeDecisionForm } from './ResumeOrComplete.tsx';
import { RequestSupplementForm, ReturnLegalityForm } from './ReturnLegality.tsx';
import { ReviewPublicationForm } from './ReviewPublication.tsx';
import { ScheduleDiscussionForm } from './ScheduleDiscussion.tsx';
import { ResubmitLegalityForm, SubmitLegalityForm } from './SendLegality.tsx';
import { ExecuteUnpublishedForm, StartExecutionForm } from './StartExecution.tsx';
import { AdjustDecisionForm } from './AdjustDecision.tsx';
import { StartEvaluationForm } from './StartEvaluation.tsx';
import { SuspendDecisionForm } from './SuspendDecision.tsx';

type Action = (props: CourseActionProps) => ReactNode;
type Actions = Readonly<Record<string, readonly [Action, CapabilityRef]>>;

/** In the order of the course. */
const actionsOf = (course: Course): Actions => ({
  ...reviewActions(course),
  ...publicationActions(course),
  ...executionActions(course),
});

const reviewActions = ({ legalityCan, discussionCan, notPublicCan }: Course): Actions => ({
  ...(notPublicCan
    ? {
        claimNotPublic: [ClaimNotPublicForm, notPublicCan.claimNotPublic] as const,
        reviewNotPublic: [ReviewNotPublicForm, notPublicCan.reviewNotPublic] as const,
      }
    : {}),
  submitLegality: [SubmitLegalityForm, legalityCan.submitLegality],
  giveLegalityOpinion: [GiveLegalityOpinionForm, legalityCan.giveLegalityOpinion],
  requestLegalitySupplement: [RequestSupplementForm, legalityCan.requestLegalitySupplement],
  judgeReviewedChanges: [JudgeChangesForm, legalityCan.judgeReviewedChanges],
  returnLegality: [ReturnLegalityForm, legalityCan.returnLegality],
  scheduleDiscussion: [ScheduleDiscussionForm, discussionCan.scheduleDiscussion],
  recordDiscussion: [RecordDiscussionForm, discussionCan.recordDiscussion],
  confirmApprovedDraft: [ConfirmApprovedDraftForm, discussionCan.confirmApprovedDraft],
  recordPartyReply: [RecordPartyReplyForm, discussionCan.recordPartyReply],
  recordCongressReply: [RecordCongressReplyForm, discussionCan.recordCongressReply],
  resubmitLegality: [ResubmitLegalityForm, legalityCan.resubmitLegality],
});

const publicationActions = ({ executionCan: can, publicationSubmission }: Course): Actions =>
  can
    ? {
        issueDecision: [IssueDecisionForm, can.issueDecision],
        publishDecision: [PublishDecisionForm, can.publishDecision],
        reviewPublication: [ReviewPublicationForm, can.reviewPublication],
        planPublication: [PlanPublicationForm, can.planPublication],
        planWithholding: [PlanWithholdingForm, can.planWithholding],
        // Without a claim it is nobody's action: a decision is published.
        ...(readFragment(PlannedPublicationFragment, publicationSubmission)?.withholding
          ? { executeUnpublished: [ExecuteUnpublishedForm, can.executeUnpublished] as const }
          : {}),
        startExecution: [StartExecutionForm, can.startExecution],
      }
    : {};

const executionActions = ({ executionCan: can }: Course): Actions =>
  can
    ? {
        reportExecution: [ReportExecutionForm, can.reportExecution],
        reportProblem: [ReportProblemForm, can.reportProblem],
        recordOutreach: [RecordOutreachForm, can.recordOutreach],
        resumeDecision: [ResumeDecisionForm, can.resumeDecision],
        suspendDecision: [SuspendDecisionForm, can.suspendDecision],
        completeDecision: [CompleteDecisionForm, can.completeDecision],
        startEvaluation: [StartEvaluationForm, can.startEvaluation],
        recordEvaluation: [RecordEvaluationForm, can.recordEvaluation],
        handOverFile: [HandOverFileForm, can.handOverFile],
        archiveDecision: [ArchiveDecisionForm, can.archiveDecision],
        adjustDecision: [AdjustDecisionForm, can.adjustDecision],
        repealDecision: [RepealDecisionForm, can.repealDecision],
        terminateDecision: [TerminateDecisionForm, can.terminateDecision],
      }
    : {};

/** 审查、讨论、公布、执行: what the viewer can do in the decision's course now; nothing where it is another's turn. */
export function CourseActions({ decision }: { decision: FragmentType<typeof CourseFragment> }) {
  const course = readFragment(CourseFragment, decision);
  const [done, setDone] = useState('');
  const actions = Object.entries(actionsOf(course)).filter(([, [, capability]]) => offered(capability));
  if (actions.length === 0 && !done) return null;
  return (
    <DoneContext value={setDone}>
      <Panel title="决策办理">
        {actions.length > 0 ? (
          <ul className="actions plain">
            {actions.map(([name, [Own, capability]]) => (
              <li key={name}>
                <Own course={course} capability={capability} />
              </li>
            ))}
          </ul>
        ) : null}
        <Status tone="done">{done ? `已办理：${done}` : ''}</Status>
      </Panel>
    </DoneContext>
  );
}
