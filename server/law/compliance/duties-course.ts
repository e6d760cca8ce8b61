/** 国令713号第十条至第三十三条: how far a decision came (办理进度), and its records with their corrections, for the table of duties. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { decisionFacts } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase, type DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { Attest, DecisionRecordFacts, RecordFact } from './duties-facts.ts';
import { stoppedOn } from '#server/law/archive/file-handover.ts';
import { type Proof, ProofKind } from './duties-state.ts';
import type { DutyClock } from './duties-clock.ts';
import { lawDay } from '#server/law/decision/law-day.ts';
import type { StepDuty, StepRequirement } from '#server/law/decision/requirement.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { ownSetting, ownSteps } from '#server/law/policy/body-policy.ts';
import { type SpecialRule, specialLaws } from '#server/law/catalogue/special-law.ts';

/** Progress of a decision (办理进度); later ones are greater. */
export enum Reached {
  INITIATED = 0,
  DRAFTING = 1,
  CONSULTING = 2,
  REVISING = 3,
  SENT = 4,
  REVIEWED = 5,
  SCHEDULED = 6,
  DECIDED = 7,
  ISSUED = 8,
  PUBLISHED = 9,
  EXECUTING = 10,
  ENDED = 11,
  ARCHIVED = 12,
}

/** A record with the corrections before it (记录及其更正). */
export interface Told {
  record: RecordFact;
  /** Position of the first version of the record among all records. */
  order: number;
  proof: Proof;
  /** The earliest day ever given: a period counted from it ends no later by a correction. */
  firstOn: CalendarDay;
}

/** One decision's course (办理过程), read once for all its duties. */
export interface Course {
  facts: DecisionRecordFacts;
  reached: Reached;
  /** The day it ended before it was decided (终止、未通过); duties not yet due then are owed no more. */
  stoppedOn: CalendarDay | null;
  /** Special laws on the matter (专门规定). */
  special: readonly SpecialRule[];
  requirement: ReadonlyMap<DecisionStepKind, StepRequirement>;
  duties: readonly StepDuty[];
  told: ReadonlyMap<RecordKind, readonly Told[]>;
}

const P = DecisionPhase;
const R = Reached;

const BY_PHASE: Readonly<Record<DecisionPhase, Reached>> = {
  [P.PROPOSED]: R.INITIATED,
  [P.STUDYING]: R.INITIATED,
  [P.DECLINED]: R.INITIATED,
  [P.INITIATED]: R.INITIATED,
  [P.DRAFTING]: R.DRAFTING,
  [P.CONSULTING]: R.CONSULTING,
  [P.REVISING]: R.REVISING,
  [P.LEGALITY_REVIEW]: R.SENT,
  [P.READY_FOR_DISCUSSION]: R.REVIEWED,
  [P.SCHEDULED]: R.SCHEDULED,
  [P.APPROVED]: R.DECIDED,
  [P.REJECTED]: R.DECIDED,
  [P.ISSUED]: R.ISSUED,
  [P.PUBLISHED]: R.PUBLISHED,
  [P.EXECUTING]: R.EXECUTING,
  [P.SUSPENDED]: R.EXECUTING,
  [P.ADJUSTING]: R.EXECUTING,
  [P.COMPLETED]: R.ENDED,
  [P.REPEALED]: R.ENDED,
  [P.TERMINATED]: R.INITIATED,
  [P.ARCHIVED]: R.ARCHIVED,
};

const BY_RECORD: Readonly<Partial<Record<RecordKind, Reached>>> = {
  [RecordKind.LEGALITY_SUBMISSION]: R.SENT,
  [RecordKind.LEGALITY_OPINION]: R.REVIEWED,
  [RecordKind.SCHEDULE]: R.SCHEDULED,
  [RecordKind.DISCUSSION]: R.DECIDED,
  [RecordKind.ISSUE]: R.ISSUED,
  [RecordKind.PUBLICATION]: R.PUBLISHED,
  [RecordKind.EXECUTION_PLAN]: R.EXECUTING,
};

/** The course of a decision (办理过程), built from its records. */
export function courseOf(
  facts: DecisionRecordFacts,
  clock: Pick<DutyClock, 'policy' | 'laws' | 'today' | 'bodies'>,
): Course {
  const stopped = stoppedOn(facts);
  const day = lawDay(facts, clock.today);
  const special = specialLaws(facts, { laws: clock.laws, today: day });
  const steps = requiredSteps(decisionFacts(facts.facts), special, {
    catalogueHearing: facts.catalogue?.hearing ?? false,
    catalogueSolicitation: facts.catalogue?.solicitation ?? false,
    catalogueSteps: facts.catalogue?.steps ?? [],
    solicitationRequired: clock.policy.solicitationRequired,
    ownSteps: ownSteps(ownSetting(clock.bodies ?? new Map(), facts.organId ?? null, day)),
  });
  return {
    facts,
    reached: stopped === null ? BY_PHASE[facts.phase] : furthest(facts),
    stoppedOn: stopped,
    special,
    requirement: new Map(steps.map((step) => [step.kind, step])),
    duties: steps.flatMap(({ duties }) => duties),
    told: toldBy(facts.records),
  };
}

const furthest = ({ records, rounds }: DecisionRecordFacts): Reached =>
  records.reduce(
    (far, { kind }) => Math.max(far, BY_RECORD[kind] ?? 0),
    rounds.length > 0 ? R.CONSULTING : R.INITIATED,
  );

function toldBy(records: readonly RecordFact[]): Map<RecordKind, Told[]> {
  const replaced = new Set(records.map(({ replacesId }) => replacesId));
  const byId = new Map(records.map((record, order) => [record.id, { record, order }]));
  const told = new Map<RecordKind, Told[]>();
  for (const record of records) {
    if (replaced.has(record.id)) continue;
    const kept = told.get(record.kind);
    const one = withCorrections(record, byId);
    if (kept) kept.push(one);
    else told.set(record.kind, [one]);
  }
  return told;
}

type ById = ReadonlyMap<string, { record: RecordFact; order: number }>;

function withCorrections(record: RecordFact, byId: ById): Told {
  let first = byId.get(record.id);
  let [worstOn, firstOn] = [record.happenedOn, record.happenedOn];
  for (let at = first; at; at = at.record.replacesId ? byId.get(at.record.replacesId) : undefined) {
    const { happenedOn } = at.record;
    worstOn = happenedOn > worstOn ? happenedOn : worstOn;
    firstOn = happenedOn < firstOn ? happenedOn : firstOn;
    first = at;
  }
  const recordedOn = first?.record.recordedOn ?? record.recordedOn;
  const proof = { kind: ProofKind.RECORD, id: record.id, saidOn: record.happenedOn, worstOn, recordedOn };
  return { record, order: first?.order ?? 0, proof, firstOn };
}

const NOTHING: readonly Told[] = [];

/** The records of a kind that still stand (有效的记录), oldest first. */
export const toldOf = ({ told }: Course, kind: RecordKind): readonly Told[] => told.get(kind) ?? NOTHING;

/** Whether a record attests this (载明). */
export const attests = ({ record }: Told, attest: Attest): boolean => record.attests.has(attest);

/** The last record of a kind that stands (最近一次记录). */
export const last = (course: Course, kind: RecordKind): Told | null => toldOf(course, kind).at(-1) ?? null;

/** The record as proof, where it attests this (记录载明). */
export const where = (told: Told | null, attest: Attest): Proof | null =>
  told && attests(told, attest) ? told.proof : null;
