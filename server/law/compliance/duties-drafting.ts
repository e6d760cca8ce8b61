/** 国令713号第十二条、第十三条: the duties of research, drafting and asking the units concerned (起草环节的合规事项). */
import { addDays } from '#server/law/calendar/calendar-day.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { DutyClock } from './duties-clock.ts';
import { attests, type Course, Reached, type Told, toldOf } from './duties-course.ts';
import { Attest, type DecisionRecordFacts } from './duties-facts.ts';
import { ofDecision } from './duties-preparation.ts';
import { DutyStage, type Proof, ProofKind } from './duties-state.ts';
import type { DutyRow } from './duties-table.ts';
import { Role } from '#server/law/people/role.ts';

type Row = DutyRow<DecisionRecordFacts>;
const R = Reached;

const document = ({ documents }: DecisionRecordFacts, kinds: readonly DocumentKind[]): Proof | null => {
  const found = documents.find(({ kind, size }) => kinds.includes(kind) && size > 0);
  return found
    ? {
        kind: ProofKind.DOCUMENT,
        id: found.id,
        saidOn: found.uploadedOn,
        worstOn: found.uploadedOn,
        recordedOn: found.uploadedOn,
      }
    : null;
};

const opened = (
  { rounds }: DecisionRecordFacts,
  fits: (round: DecisionRecordFacts['rounds'][number]) => boolean,
): Proof | null => {
  const round = rounds.find(fits);
  const day = round?.period.opensOn ?? null;
  return round ? { kind: ProofKind.ROUND, id: round.id, saidOn: day, worstOn: day, recordedOn: day } : null;
};

const DRAFTING: readonly Row[] = [
  {
    code: 'RESEARCH',
    rule: 'R-11',
    basis: 'LAW',
    article: '国令713号第十二条',
    title: '深入调查研究，留有调查研究记录',
    stage: DutyStage.DRAFTING,
    role: Role.UNIT_STAFF,
    opens: R.INITIATED,
    gate: R.DRAFTING,
    proof: (facts) =>
      facts.researched ? { ...ofDecision(facts), saidOn: null, worstOn: null, recordedOn: null } : null,
  },
  {
    code: 'DRAFT',
    rule: 'R-11',
    basis: 'LAW',
    article: '国令713号第十二条',
    title: '拟订决策草案',
    stage: DutyStage.DRAFTING,
    role: Role.UNIT_STAFF,
    opens: R.DRAFTING,
    gate: R.SENT,
    proof: (facts) => opened(facts, ({ draft }) => draft) ?? document(facts, [DocumentKind.DRAFT]),
  },
  {
    code: 'DRAFT_BASIS',
    rule: 'R-11',
    basis: 'LAW',
    article: '国令713号第十二条',
    title: '全面梳理并列明有关法律、法规、规章和政策',
    stage: DutyStage.DRAFTING,
    role: Role.UNIT_STAFF,
    opens: R.DRAFTING,
    gate: R.SENT,
    proof: (facts, course) =>
      opened(facts, ({ basis }) => basis) ??
      document(facts, [DocumentKind.BASIS]) ??
      toldOf(course, RecordKind.LEGALITY_SUBMISSION).find((one) => attests(one, Attest.BASIS_LISTED))
        ?.proof ??
      null,
  },
];

const unitsTold = (course: Course): Told | null =>
  toldOf(course, RecordKind.UNIT_CONSULTATION).at(-1) ?? null;

/** Message where no unit was asked; a duty of its own reports that. */
const NOT_ASKED = '还没有征求有关单位意见。';

const nobodyConcerned = (_: unknown, course: Course): string | null => {
  const told = unitsTold(course);
  if (!told) return NOT_ASKED;
  return attests(told, Attest.NO_UNIT_CONCERNED) ? '已登记不涉及其他单位的职责。' : null;
};

/** Silence past the last of the days set for answers is agreement by the county's own order. */
const answered = ({ today }: DutyClock, course: Course): Proof | null => {
  const told = unitsTold(course);
  if (!told) return null;
  const silent = told.record.setsOn !== null && today >= addDays(told.record.setsOn, 1);
  return attests(told, Attest.UNITS_ANSWERED) || silent ? told.proof : null;
};

const UNITS: readonly Row[] = [
  {
    code: 'UNITS_CONSULTED',
    rule: 'R-12',
    basis: 'LAW',
    article: '国令713号第十三条',
    title: '与决策事项涉及的有关单位充分协商',
    stage: DutyStage.DRAFTING,
    role: Role.UNIT_STAFF,
    opens: R.DRAFTING,
    gate: R.SENT,
    proof: (_, course) =>
      toldOf(course, RecordKind.UNIT_CONSULTATION).findLast(
        (one) => attests(one, Attest.UNITS_ASKED) || attests(one, Attest.NO_UNIT_CONCERNED),
      )?.proof ?? null,
  },
  {
    code: 'UNITS_ANSWERED',
    rule: 'R-12',
    basis: 'DESIGN',
    article: '决策办理流程',
    title: '有关单位的反馈意见齐备',
    stage: DutyStage.DRAFTING,
    role: Role.UNIT_STAFF,
    opens: R.DRAFTING,
    gate: R.SENT,
    exempt: nobodyConcerned,
    proof: (_, course, clock) => answered(clock, course),
  },
  {
    code: 'DISPUTES_EXPLAINED',
    rule: 'R-12',
    basis: 'LAW',
    article: '国令713号第十三条',
    title: '未达成一致的，说明争议、各方意见、理由和依据',
    stage: DutyStage.DRAFTING,
    role: Role.UNIT_LEAD,
    opens: R.DRAFTING,
    gate: R.SENT,
    exempt: (_, course) => {
      const told = unitsTold(course);
      if (!told) return NOT_ASKED;
      return attests(told, Attest.UNITS_DISPUTE) ? null : '有关单位没有不同意见。';
    },
    proof: (_, course) => {
      const told = unitsTold(course);
      return told && attests(told, Attest.DISPUTES_EXPLAINED) ? told.proof : null;
    },
  },
];

/** The draft (起草环节的合规事项). */
export const DRAFTING_DUTIES: readonly Row[] = [...DRAFTING, ...UNITS];
