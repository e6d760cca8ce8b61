/** 国令713号第十四条: the duties of hearing the public, owed once of a decision (公众参与环节的合规事项). */
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { attests, Reached, toldOf } from './duties-course.ts';
import { Attest, type DecisionRecordFacts } from './duties-facts.ts';
import { roundProof } from './duties-rounds.ts';
import { DutyStage, type Proof, ProofKind } from './duties-state.ts';
import { type DutyRow, exemptUnless, exemptUnlessTaken } from './duties-table.ts';
import { StepDutyKind } from '#server/law/decision/requirement.ts';
import { Role } from '#server/law/people/role.ts';

const R = Reached;
const stage = DutyStage.PARTICIPATION;

/** A round that was withdrawn heard the public only in part: no hearing of the public rests on it. */
const stood = ({ rounds }: DecisionRecordFacts) => rounds.filter(({ withdrawn }) => !withdrawn);

const openedFirst = (facts: DecisionRecordFacts): Proof | null => {
  const [first] = stood(facts);
  return first ? roundProof(first, first.period.opensOn) : null;
};

const heldFirst = ({ hearings }: DecisionRecordFacts): Proof | null => {
  const held = hearings.find((one) => one.held);
  return held
    ? { kind: ProofKind.HEARING, id: held.id, saidOn: held.heldOn, worstOn: held.heldOn, recordedOn: null }
    : null;
};

/** Duties owed once for a decision (整体的合规事项). */
export const PARTICIPATION_DUTIES: readonly DutyRow<DecisionRecordFacts>[] = [
  {
    code: 'PARTICIPATION',
    rule: 'R-13',
    basis: 'LAW',
    article: '国令713号第十四条',
    title: '采取便于社会公众参与的方式充分听取意见',
    stage,
    role: Role.UNIT_LEAD,
    opens: R.DRAFTING,
    gate: R.SENT,
    exempt: (facts, course) =>
      exemptUnlessTaken(course, DecisionStepKind.PUBLIC_PARTICIPATION, stood(facts).length > 0),
    proof: (facts, course) =>
      openedFirst(facts) ?? toldOf(course, RecordKind.ACTIVITY).at(0)?.proof ?? heldFirst(facts),
  },
  {
    code: 'SOLICITATION',
    rule: 'R-14',
    basis: 'POLICY',
    article: '国令713号第十四条、本县规定',
    title: '向社会公开征求意见',
    stage,
    role: Role.UNIT_LEAD,
    opens: R.DRAFTING,
    gate: R.SENT,
    exempt: (facts, course) =>
      stood(facts).length > 0 ? null : exemptUnless(course, StepDutyKind.PUBLIC_SOLICITATION),
    proof: openedFirst,
  },
  {
    code: 'GROUPS_TALKED',
    rule: 'R-14',
    basis: 'LAW',
    article: '国令713号第十四条',
    title: '与特定群体的人民团体、社会组织、群众代表沟通协商',
    stage,
    role: Role.UNIT_STAFF,
    opens: R.DRAFTING,
    gate: R.SENT,
    exempt: (_, course) => exemptUnless(course, StepDutyKind.GROUP_CONSULTATION),
    proof: (_, course) =>
      toldOf(course, RecordKind.ACTIVITY).find((one) => attests(one, Attest.GROUP_TALKED))?.proof ?? null,
  },
];
