/** Cases of the procedure that come with empty hands: between them they meet nearly every duty. */
import { refuseArchive } from '#server/law/archive/archive.ts';
import {
  refuseDecisionPublication,
  refuseLatePublication,
} from '#server/law/decision/decision-publication.ts';
import { refuseSuggestion } from '#server/law/decision/decision-suggestion.ts';
import { MeetingKind, refuseMeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionResult, refuseDiscussionMinutes } from '#server/law/procedure/discussion-minutes.ts';
import {
  ExecutionReportKind,
  refuseExecutionPlan,
  refuseExecutionReport,
} from '#server/law/execution/execution.ts';
import { refuseHearingMaterials } from '#server/law/hearing/hearing-materials.ts';
import { refuseHearingRecord } from '#server/law/hearing/hearing-record.ts';
import {
  refuseHearingSelection,
  SelectionMode,
  StakeholderSide,
} from '#server/law/hearing/hearing-selection.ts';
import { HearingStage, refuseHearingTransition } from '#server/law/hearing/hearing-stage.ts';
import { refuseIssuing, refuseReply, ReportReply, type UpwardReport } from '#server/law/execution/issuing.ts';
import { refuseUntiedChanges, refuseVerdicts } from '#server/law/procedure/legality-change.ts';
import {
  LegalityMark,
  LegalityOutcome,
  refuseLegalityOpinion,
} from '#server/law/procedure/legality-opinion.ts';
import { refusePoints } from '#server/law/procedure/opinion-point.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { refuseEvaluationReport, refuseEvaluationStart } from '#server/law/execution/post-evaluation.ts';
import { refusePriceHearing } from '#server/law/hearing/price-hearing.ts';
import { refuseReviewTime } from '#server/law/procedure/review-time.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseResumption } from '#server/law/execution/suspension.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

const refused: UpwardReport = {
  reportNo: '1',
  reportedOn: '2026-12-15',
  reply: ReportReply.REFUSED,
  repliedOn: null,
};
const hearing = { heldOn: '2026-12-24', listOn: null, selectedAt: null, seedPublishedAt: null } as const;
const person = { participantId: 'p', name: '张三' };
const unsettled = {
  riskAssessed: true,
  riskControllable: null,
  fairCompetitionRequired: true,
  fairCompetitionPassed: null,
};
const file = { steps: [], drafted: false, issued: false, executed: false, records: [] };

/** Every finding of these cases. */
export const FINDINGS = [
  refuseLegalityOpinion({
    authority: null,
    procedure: LegalityMark.REMARK,
    content: LegalityMark.PASS,
    adviserKind: null,
    outcome: LegalityOutcome.FAIL,
  }),
  refuseUntiedChanges([{ anchorId: 'a', name: '第一条' }], []),
  refuseVerdicts([], [], 0),
  refuseVerdicts([{ anchorId: 'a' }, { anchorId: 'b', point: 2 }], [{ anchorId: 'b', name: '第一条' }], 1),
  refusePoints([{ anchorId: 'x', text: '' }], { clauses: new Set<string>(), content: LegalityMark.REMARK }),
  refusePoints([], { clauses: new Set<string>(), content: LegalityMark.REMARK }),
  refuseReviewTime({ sentOn: '2026-11-02', meetingOn: '2026-11-03', reviewedOn: null }, calendar),
  refuseMeetingKind({ meetingKind: MeetingKind.SPECIAL, organKind: 'GOVERNMENT' }),
  refuseMeetingKind({ meetingKind: MeetingKind.SPECIAL, organKind: 'TOWNSHIP' }),
  refuseDiscussionMinutes(
    {
      speakerIds: [],
      headId: 'head',
      result: DiscussionResult.APPROVE,
      majorityResult: DiscussionResult.REJECT,
      dissents: [{ name: '', opinion: '' }],
      dissentConfirmed: false,
    },
    unsettled,
  ),
  refuseDiscussionMinutes(
    {
      speakerIds: ['h'],
      headId: 'h',
      result: null,
      majorityResult: null,
      dissents: [],
      dissentConfirmed: true,
    },
    unsettled,
  ),
  refuseIssuing({
    issuedOn: '2026-12-18',
    discussedOn: '2026-12-02',
    partyReport: refused,
    npcMatter: true,
    npcReport: null,
  }),
  refuseReply({ reply: ReportReply.REFUSED }),
  refuseDecisionPublication({
    places: [],
    absentPlaces: [],
    publicConcern: true,
    technical: false,
    expertsHeard: false,
    outreach: [],
    notPublic: { ground: null, claimedById: 'a', reviewedById: null },
  }),
  refuseLatePublication({ day: '2026-12-01', provisional: false }, '2026-12-02'),
  refuseExecutionPlan({ executingUnitIds: [] }),
  refuseExecutionReport(
    {
      kind: ExecutionReportKind.PROGRESS,
      unitId: 'u',
      text: '',
      foundOn: '2026-12-02',
      reportedOn: '2026-12-01',
    },
    { executingUnitIds: [] },
  ),
  refuseSuggestion({ publishedAt: null, endedAt: null }, new Date(0)),
  refuseEvaluationStart({ triggers: [], evaluators: [], priorAssessors: [] }),
  refuseEvaluationReport({ publicHeardBy: [], participants: [] }),
  refuseResumption({ decidedByRole: Role.GOV_LEADER }),
  refuseArchive({
    ...file,
    documents: [],
    held: [],
    explanationOwed: true,
    auditComplete: false,
    logVerified: false,
  }),
  refuseHearingSelection(
    {
      ...hearing,
      selectionMode: SelectionMode.DRAW,
      methodPublishedAt: null,
      sides: [StakeholderSide.CONSUMER],
      participants: [],
    },
    DEFAULT_POLICY,
  ),
  refuseHearingSelection(
    {
      ...hearing,
      listOn: '2026-12-23',
      selectionMode: SelectionMode.NONE,
      methodPublishedAt: null,
      sides: [StakeholderSide.CONSUMER],
      participants: [{ side: StakeholderSide.CONSUMER }],
    },
    DEFAULT_POLICY,
  ),
  refuseHearingMaterials({ ...hearing, price: false, deliveries: [] }),
  refuseHearingMaterials({
    ...hearing,
    price: true,
    deliveries: [{ ...person, deliveredOn: '2026-12-10' }],
  }),
  refuseHearingRecord({
    heldInPublic: false,
    statements: [],
    signatures: [{ ...person, attended: true, signedOn: null }],
  }),
  refusePriceHearing({ heldByPriceAuthority: false, participants: [] }, DEFAULT_POLICY),
  refuseHearingTransition('publishList', HearingStage.NOTICE_PUBLISHED, SelectionMode.DRAW),
].flat();
