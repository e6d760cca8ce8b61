import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { TimePrecision } from '#server/law/decision/decision-category.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DiscussionPart } from '#server/law/procedure/discussion-package.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import {
  Attest,
  type DecisionRecordFacts,
  type RecordFact,
  type RoundFact,
} from '#server/law/compliance/duties.ts';
import { LegalityPart } from '#server/law/procedure/legality-package.ts';

const K = RecordKind;
const A = Attest;

/** A record of the day, made on the day unless said otherwise. */
export const record = (
  kind: RecordKind,
  happenedOn: CalendarDay,
  attests: readonly Attest[] = [],
  more: Partial<RecordFact> = {},
): RecordFact => ({
  id: `${kind}@${happenedOn}`,
  kind,
  happenedOn,
  recordedOn: happenedOn,
  recordedById: 'clerk',
  replacesId: null,
  attests: new Set(attests),
  aboutId: null,
  setsOn: null,
  files: [],
  written: [],
  unitId: null,
  ...more,
});

/** A lawful round of thirty-one days, reviewed by another person, answered and reported in time. */
export const round = (more: Partial<RoundFact> = {}): RoundFact => ({
  id: 'round-1',
  name: '第1次征求意见',
  period: { opensOn: '2026-03-02', closesOn: '2026-04-02' },
  laws: { lawIds: null, specialRules: [], categories: [], facts: [] },
  closed: true,
  withdrawn: false,
  draft: true,
  explanation: true,
  basis: true,
  contact: true,
  ways: true,
  interpretation: true,
  reviewedOn: '2026-03-01',
  reviewedById: 'reviewer',
  authorIds: ['clerk', 'lead'],
  feedbackDueOn: '2026-05-06',
  feedbackDueProvisional: false,
  unclear: null,
  disposed: true,
  report: {
    confirmedOn: '2026-04-20',
    reviewedOn: '2026-04-21',
    reviewedById: 'reviewer',
    authorIds: ['clerk', 'lead'],
    publishedOn: '2026-04-22',
  },
  ...more,
});

const file = (kind: DocumentKind) => ({ kind, size: 1000, mediaType: 'application/pdf' });
const PACKAGE = [
  DocumentKind.DRAFT,
  DocumentKind.EXPLANATION,
  DocumentKind.BASIS,
  DocumentKind.PROCEDURE_STATEMENT,
  DocumentKind.LEGALITY_OPINION,
  DocumentKind.RISK_REPORT,
].map(file);
const written = [DiscussionPart.PUBLIC_OPINIONS, DiscussionPart.EXPERT_OPINIONS].map((part) => ({
  part,
  text: '已逐条说明采纳情况。',
}));

/** 一项决策从启动到归档的全部记录: each as its provision asks. */
export const RECORDS: readonly RecordFact[] = [
  record(K.FACTS, '2026-02-20'),
  record(K.UNIT_CONSULTATION, '2026-02-25', [A.UNITS_ASKED, A.UNITS_ANSWERED]),
  record(K.ACTIVITY, '2026-03-10', [A.GROUP_TALKED]),
  record(K.EXPERT_REVIEW, '2026-04-08', [A.EXPERTS_NEUTRAL, A.EXPERTS_SIGNED, A.EXPERTS_ANSWERED]),
  record(K.RISK_ASSESSMENT, '2026-04-10', [A.RISK_REPORT_COMPLETE], { id: 'risk' }),
  record(K.RISK_FINDING, '2026-04-12', [A.RISK_CONTROLLABLE], { aboutId: 'risk' }),
  record(K.LEGALITY_SUBMISSION, '2026-04-27', [A.BASIS_LISTED], {
    id: 'sent',
    files: PACKAGE,
    written: [{ part: LegalityPart.PROCEDURE, text: '已履行各项程序。' }],
  }),
  record(K.LEGALITY_OPINION, '2026-05-08', [A.THREE_PARTS_REVIEWED, A.ADVISER_HEARD, A.LEGALITY_ALLOWS], {
    aboutId: 'sent',
  }),
  record(K.SCHEDULE, '2026-05-09', [], { setsOn: '2026-05-12', files: PACKAGE, written }),
  record(K.DISCUSSION, '2026-05-12', [A.MEETING_LAWFUL, A.HEAD_LAST, A.APPROVED], { id: 'meeting' }),
  record(K.PARTY_REPORT, '2026-05-13', [A.REPORTED], { aboutId: 'meeting' }),
  record(K.ISSUE, '2026-05-15', [A.EXECUTORS_NAMED]),
  record(K.PUBLICATION_PLAN, '2026-05-16', [], { id: 'plan' }),
  record(K.PUBLICATION_REVIEW, '2026-05-18', [A.PASSED], { aboutId: 'plan', recordedById: 'reviewer' }),
  record(K.PUBLICATION, '2026-05-19', [
    A.PLACES_COMPLETE,
    A.PUBLIC_ADOPTION_STATED,
    A.EXPERT_ADOPTION_STATED,
    A.INTERPRETATION_COMPLETE,
    A.HEADER_COMPLETE,
  ]),
  record(K.OUTREACH, '2026-05-20'),
  record(K.EXECUTION_PLAN, '2026-05-21', [A.EXECUTORS_NAMED, A.SUPERVISOR_NAMED]),
  record(K.HANDOVER, '2026-06-10'),
  record(K.EXECUTION_REPORT, '2026-06-30', [], { unitId: 'housing' }),
  record(K.COMPLETION, '2026-07-01'),
  record(K.ARCHIVE, '2026-07-20'),
];

/** The records up to one of this kind, or without those of these kinds. */
export const until = (kind: RecordKind) =>
  RECORDS.slice(0, RECORDS.findIndex((one) => one.kind === kind) + 1);
export const without = (...kinds: RecordKind[]) => RECORDS.filter(({ kind }) => !kinds.includes(kind));
/** The same with one kind of record changed. */
export const telling = (kind: RecordKind, change: Partial<RecordFact>) =>
  RECORDS.map((one) => (one.kind === kind ? { ...one, ...change } : one));

/** A decision that went the lawful way from the catalogue to the archive. */
export const decision = (more: Partial<DecisionRecordFacts> = {}): DecisionRecordFacts => ({
  id: 'decision',
  no: '2026-003',
  title: '物业管理办法',
  year: 2026,
  phase: DecisionPhase.ARCHIVED,
  phaseSince: '2026-07-20',
  startedOn: '2026-02-10',
  leadUnitId: 'housing',
  executingUnitIds: ['housing'],
  facts: [
    DecisionFact.TECHNICAL,
    DecisionFact.MAY_HARM_STABILITY,
    DecisionFact.AFFECTS_SPECIFIC_GROUPS,
    DecisionFact.PUBLIC_CONCERN,
  ],
  categories: [],
  specialRules: [],
  researched: true,
  proposed: false,
  catalogue: {
    versionId: 'catalogue',
    complete: true,
    hearing: false,
    solicitation: true,
    steps: [],
    consentOn: '2026-01-20',
    publishedOn: '2026-01-26',
    reviewed: true,
    plans: [
      {
        year: 2026,
        publishedOn: '2026-01-26',
        plannedOn: '2026-06-01',
        precision: TimePrecision.MONTH,
        removed: false,
      },
    ],
  },
  steps: [],
  records: RECORDS,
  rounds: [round()],
  hearings: [],
  documents: [{ id: 'draft', ...file(DocumentKind.DRAFT), uploadedOn: '2026-02-22' }],
  acknowledged: [],
  ...more,
});
