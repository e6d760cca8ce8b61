import { MyCommentView } from '#schema/consultation/comment-own-view.ts';
import { MyRegistrationView } from '#schema/event/registration-view.ts';
import { MySignUpView as MyHearingSignUpView } from '#schema/hearing/sign-up-view.ts';
import { MyAccreditationView } from '#schema/press/accreditation-view.ts';
import { MyPressQuestionView } from '#schema/press/press-view.ts';
import { MyApplicationView } from '#schema/register/roster-view.ts';
import { consultationCorrection } from '#server/domains/consultation/consultation-correction.ts';
import { shorteningApproval } from '#server/domains/consultation/shortening.ts';
import { consultationPaper } from '#server/domains/consultation/consultation-paper.ts';
import { registerReceivedKinds } from '#server/engines/confirmation/received-kinds.ts';
import { OWN_COMMENT } from '#server/domains/consultation/comment/own-comment-data.ts';
import { receivedComments } from '#server/domains/consultation/comment/received-comments.queries.ts';
import { myComment } from '#server/domains/consultation/comment/my-comment.queries.ts';
import { arrivedComments } from '#server/domains/consultation/comment/arrived-comments.queries.ts';
import { OWN_REGISTRATION } from '#server/domains/event/own-registration-data.ts';
import { EVENT_SIGN_UP } from '#server/domains/event/event-sign-up.ts';
import { myRegistration } from '#server/domains/event/registrations.queries.ts';
import { issueApproval } from '#server/domains/execution/issue-approval.ts';
import { publicationCorrection } from '#server/domains/execution/publication-correction.ts';
import { publicationPaper } from '#server/domains/execution/publication-paper.ts';
import { agendaApproval } from '#server/domains/procedure/discussion/agenda-approval.queries.ts';
import { reportCorrection } from '#server/domains/feedback/report-correction.ts';
import { reportPaper } from '#server/domains/feedback/report-paper.ts';
import { arrivedQuestions } from '#server/domains/feedback/arrived-questions.queries.ts';
import { OWN_HEARING_SIGN_UP } from '#server/domains/hearing/own-hearing-data.ts';
import { HEARING_SIGN_UP } from '#server/domains/hearing/hearing-sign-up.ts';
import { arrivedSignUps } from '#server/domains/hearing/arrived-sign-ups.queries.ts';
import { mySignUp as myHearingSignUp } from '#server/domains/hearing/my-sign-up.queries.ts';
import { OWN_ACCREDITATION, OWN_PRESS_QUESTION } from '#server/domains/press/own-press-data.ts';
import { myAccreditation } from '#server/domains/press/accreditations.queries.ts';
import { PRESS_SIGN_UP } from '#server/domains/press/press-sign-up.ts';
import { arrivedAccreditations, arrivedPressQuestions } from '#server/domains/press/arrived-press.queries.ts';
import { myPressQuestion } from '#server/domains/press/press-questions.queries.ts';
import { ownCodeDeparture } from '#server/engines/owndata/held-own-code.ts';
import { registerIntakes } from './intakes.ts';
import { registerReceiptKinds } from '#server/engines/receipt/receipt-kinds.ts';
import { OWN_APPLICATION } from '#server/domains/register/own-application-data.ts';
import { receivedApplications } from '#server/domains/register/received-applications.queries.ts';
import { arrivedApplications } from '#server/domains/register/arrived-applications.queries.ts';
import { myApplication } from '#server/domains/register/roster.queries.ts';
import { receivedSignUps } from '#server/engines/signup/received-sign-ups.queries.ts';
import { registerSignUpKinds } from '#server/engines/signup/kinds.ts';
import { MyCaseView } from '#schema/casework/case-view.ts';
import { myCase } from '#server/domains/casework/case-view.queries.ts';
import { OWN_CASE } from '#server/domains/casework/own-case-data.ts';
import { receivedCases } from '#server/domains/casework/received-cases.queries.ts';
import { arrivedCases } from '#server/domains/casework/arrived-cases.queries.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import {
  codeDeparture,
  confirmDeparture,
  newsDeparture,
} from '#server/domains/following/follow-departure.queries.ts';
import { letterCodeDeparture } from '#server/domains/inquiry/code-departure.queries.ts';
import { registerDepartures } from '#server/engines/message/departures.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { eventPaper } from '#server/domains/event/event-paper.ts';
import { hearingPaper } from '#server/domains/hearing/hearing-paper.ts';
import { disclosurePaper } from '#server/domains/disclosure/disclosure-paper.ts';
import { listPaper } from '#server/domains/matterlist/list-paper.ts';
import { meetingPaper } from '#server/domains/meeting/meeting-paper.ts';
import { registerCorrectionKinds } from '#server/engines/notice/correction-kinds.ts';
import { correctionPaper } from '#server/engines/notice/correction-paper.ts';
import { type ReviewedKind, reviewOf } from '#server/engines/paper/review-paper.ts';
import { recordingPaper } from '#server/domains/playback/recording/recording-paper.ts';
import { transcriptPaper } from '#server/domains/press/transcript-paper.ts';
import { ApprovalKind } from '#server/law/approval/approval.ts';
import type { ApprovalKinds } from '#server/engines/approval/approval.queries.ts';
import './notifications.ts';
import './open-work.ts';

registerIntakes();
// The kinds with which the engines work: a new kind is a descriptor and a line here.
registerReceiptKinds([
  {
    type: 'MyComment',
    view: MyCommentView,
    table: 'comment',
    withdrawn: `exists (select from comment_state s where s.comment_id = comment.id and s.status = 'WITHDRAWN')`,
    open: myComment,
    own: OWN_COMMENT,
    inbox: [arrivedComments, arrivedQuestions],
  },
  {
    type: 'MyCase',
    view: MyCaseView,
    table: 'case_item',
    open: myCase,
    own: OWN_CASE,
    inbox: arrivedCases,
  },
  {
    type: 'MyHearingSignUp',
    view: MyHearingSignUpView,
    table: 'sign_up',
    only: `kind = 'HEARING'`,
    withdrawn: 'cancelled_at is not null',
    open: myHearingSignUp,
    own: OWN_HEARING_SIGN_UP,
    inbox: [arrivedSignUps],
  },
  {
    type: 'MyRegistration',
    view: MyRegistrationView,
    table: 'sign_up',
    only: `kind = 'EVENT'`,
    withdrawn: 'cancelled_at is not null',
    open: myRegistration,
    own: OWN_REGISTRATION,
    inbox: { notIn: '座位按报名先后由系统当场确认，空出的席位由系统依次告知，没有要答复的' },
  },
  {
    type: 'MyAccreditation',
    view: MyAccreditationView,
    table: 'sign_up',
    only: `kind = 'PRESS'`,
    withdrawn: 'cancelled_at is not null',
    open: myAccreditation,
    own: OWN_ACCREDITATION,
    inbox: [arrivedAccreditations],
  },
  {
    type: 'MyPressQuestion',
    view: MyPressQuestionView,
    table: 'press_question',
    open: myPressQuestion,
    own: OWN_PRESS_QUESTION,
    inbox: [arrivedPressQuestions],
  },
  {
    type: 'MyRepresentativeApplication',
    view: MyApplicationView,
    table: 'representative',
    open: myApplication,
    own: OWN_APPLICATION,
    inbox: [arrivedApplications],
  },
]);

// Submissions confirmed at once to whoever left a way to write to them.
registerReceivedKinds([
  receivedComments,
  receivedCases,
  receivedApplications,
  receivedSignUps({ key: 'HEARING', desk: '/gongzuotai/tingzheng' }),
  receivedSignUps({ key: 'EVENT', desk: '/gongzuotai/kaifang' }),
  receivedSignUps({ key: 'PRESS', desk: '/gongzuotai/kaifang' }),
]);

// Parts added to a message when it leaves, and stored nowhere.
registerDepartures([
  [MessageKind.FOLLOW_ASKED, confirmDeparture],
  [MessageKind.FOLLOW_NEWS, newsDeparture],
  [MessageKind.FOLLOW_CODE, codeDeparture],
  [MessageKind.LETTER_CODE, letterCodeDeparture],
  [MessageKind.OWN_CODE, ownCodeDeparture],
]);

registerSignUpKinds([EVENT_SIGN_UP, HEARING_SIGN_UP, PRESS_SIGN_UP]);
registerCorrectionKinds([consultationCorrection, reportCorrection, publicationCorrection]);

/** Every kind of approval that a leader is asked for (请批). */
export const APPROVALS: ApprovalKinds = {
  [ApprovalKind.SHORTENED_PERIOD]: shorteningApproval,
  [ApprovalKind.AGENDA]: agendaApproval,
  [ApprovalKind.ISSUE]: issueApproval,
};

/** Every kind of paper that a second person reviews (送审文稿). */
export const PAPERS: Readonly<Record<PaperKind, ReviewedKind>> = {
  [PaperKind.HEARING]: reviewOf(hearingPaper),
  [PaperKind.EVENT]: reviewOf(eventPaper),
  [PaperKind.MEETING]: reviewOf(meetingPaper),
  [PaperKind.RECORDING]: reviewOf(recordingPaper),
  [PaperKind.PRESS_TRANSCRIPT]: reviewOf(transcriptPaper),
  [PaperKind.CONSULTATION]: reviewOf(consultationPaper),
  [PaperKind.ADOPTION_REPORT]: reviewOf(reportPaper),
  [PaperKind.PUBLICATION]: reviewOf(publicationPaper),
  [PaperKind.CORRECTION]: reviewOf(correctionPaper),
  [PaperKind.PARTICIPATION_LIST]: reviewOf(listPaper),
  [PaperKind.DISCLOSURE_CATALOGUE]: reviewOf(disclosurePaper),
};
