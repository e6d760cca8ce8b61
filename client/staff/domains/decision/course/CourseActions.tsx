import { type ReactNode, useState } from 'react';
import { offer } from '#client/offer.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { RareActions } from '#client/staff/ground/frame/RareActions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { DoneContext } from '#client/staff/ground/form/done-context.ts';
import type { CourseActionProps } from './course-action.ts';
import { type Course, CourseFragment } from './course-record.ts';
import { ArchiveDecisionForm, HandOverFileForm } from './ArchiveDecision.tsx';
import { ConfirmApprovedDraftForm } from './ConfirmApprovedDraft.tsx';
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
        claimNotPublic: [ClaimNotPublicForm, offer(notPublicCan, 'claimNotPublic')] as const,
        reviewNotPublic: [ReviewNotPublicForm, offer(notPublicCan, 'reviewNotPublic')] as const,
      }
    : {}),
  submitLegality: [SubmitLegalityForm, offer(legalityCan, 'submitLegality')],
  giveLegalityOpinion: [GiveLegalityOpinionForm, offer(legalityCan, 'giveLegalityOpinion')],
  requestLegalitySupplement: [RequestSupplementForm, offer(legalityCan, 'requestLegalitySupplement')],
  judgeReviewedChanges: [JudgeChangesForm, offer(legalityCan, 'judgeReviewedChanges')],
  returnLegality: [ReturnLegalityForm, offer(legalityCan, 'returnLegality')],
  scheduleDiscussion: [ScheduleDiscussionForm, offer(discussionCan, 'scheduleDiscussion')],
  recordDiscussion: [RecordDiscussionForm, offer(discussionCan, 'recordDiscussion')],
  confirmApprovedDraft: [ConfirmApprovedDraftForm, offer(discussionCan, 'confirmApprovedDraft')],
  recordPartyReply: [RecordPartyReplyForm, offer(discussionCan, 'recordPartyReply')],
  recordCongressReply: [RecordCongressReplyForm, offer(discussionCan, 'recordCongressReply')],
  resubmitLegality: [ResubmitLegalityForm, offer(legalityCan, 'resubmitLegality')],
});

const publicationActions = ({ executionCan: can, publicationSubmission }: Course): Actions =>
  can
    ? {
        issueDecision: [IssueDecisionForm, offer(can, 'issueDecision')],
        publishDecision: [PublishDecisionForm, offer(can, 'publishDecision')],
        reviewPublication: [ReviewPublicationForm, offer(can, 'reviewPublication')],
        planPublication: [PlanPublicationForm, offer(can, 'planPublication')],
        planWithholding: [PlanWithholdingForm, offer(can, 'planWithholding')],
        // Without a claim it is nobody's action: a decision is published.
        ...(readFragment(PlannedPublicationFragment, publicationSubmission)?.withholding
          ? { executeUnpublished: [ExecuteUnpublishedForm, offer(can, 'executeUnpublished')] as const }
          : {}),
        startExecution: [StartExecutionForm, offer(can, 'startExecution')],
      }
    : {};

const executionActions = ({ executionCan: can }: Course): Actions =>
  can
    ? {
        reportExecution: [ReportExecutionForm, offer(can, 'reportExecution')],
        reportProblem: [ReportProblemForm, offer(can, 'reportProblem')],
        recordOutreach: [RecordOutreachForm, offer(can, 'recordOutreach')],
        resumeDecision: [ResumeDecisionForm, offer(can, 'resumeDecision')],
        suspendDecision: [SuspendDecisionForm, offer(can, 'suspendDecision')],
        completeDecision: [CompleteDecisionForm, offer(can, 'completeDecision')],
        startEvaluation: [StartEvaluationForm, offer(can, 'startEvaluation')],
        recordEvaluation: [RecordEvaluationForm, offer(can, 'recordEvaluation')],
        handOverFile: [HandOverFileForm, offer(can, 'handOverFile')],
        archiveDecision: [ArchiveDecisionForm, offer(can, 'archiveDecision')],
        adjustDecision: [AdjustDecisionForm, offer(can, 'adjustDecision')],
        repealDecision: [RepealDecisionForm, offer(can, 'repealDecision')],
        terminateDecision: [TerminateDecisionForm, offer(can, 'terminateDecision')],
      }
    : {};

/** Acts that are seldom done and weigh much (其他操作), or that say the public may not read. */
const RARE: ReadonlySet<string> = new Set([
  'claimNotPublic',
  'planWithholding',
  'suspendDecision',
  'adjustDecision',
  'repealDecision',
  'terminateDecision',
]);

/** 审查、讨论、公布、执行: what the viewer can do in the decision's course now; nothing where it is another's turn. */
export function CourseActions({ decision }: { decision: FragmentType<typeof CourseFragment> }) {
  const course = readFragment(CourseFragment, decision);
  const [done, setDone] = useState('');
  const actions = Object.entries(actionsOf(course)).filter(([, [, capability]]) => offered(capability));
  if (actions.length === 0 && !done) return null;
  const usual = actions.filter(([name]) => !RARE.has(name));
  const rare = actions.filter(([name]) => RARE.has(name));
  return (
    <DoneContext value={setDone}>
      <Panel title="决策办理">
        <ActionList course={course} actions={usual} />
        {rare.length > 0 ? (
          <RareActions>
            <ActionList course={course} actions={rare} />
          </RareActions>
        ) : null}
        <Status tone="done">{done ? `已办理：${done}` : ''}</Status>
      </Panel>
    </DoneContext>
  );
}

interface ActionListProps {
  course: Course;
  actions: readonly (readonly [string, Actions[string]])[];
}

const ActionList = ({ course, actions }: ActionListProps) =>
  actions.length > 0 ? (
    <ul className="actions plain">
      {actions.map(([name, [Own, capability]]) => (
        <li key={name}>
          <Own course={course} capability={capability} />
        </li>
      ))}
    </ul>
  ) : null;
