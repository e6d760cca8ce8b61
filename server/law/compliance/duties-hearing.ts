/** 国令713号第十六条、第十七条: the duties of a hearing (听证环节的合规事项). */
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { type Course, Reached } from './duties-course.ts';
import type { DecisionRecordFacts, HearingFact } from './duties-facts.ts';
import { DutyStage, type Proof, ProofKind } from './duties-state.ts';
import { type DutyRow, exemptUnlessTaken, waivedStep } from './duties-table.ts';
import { latestNotice } from '#server/law/hearing/hearing-notice.ts';
import { Role } from '#server/law/people/role.ts';

const R = Reached;
const stage = DutyStage.HEARING;

const proofOn = ({ id }: HearingFact, day: CalendarDay | null): Proof | null =>
  day === null ? null : { kind: ProofKind.HEARING, id, saidOn: day, worstOn: day, recordedOn: day };

/** The hearing as a step recorded on the decision itself (步骤记录). */
const stepProof = ({ facts }: Course): Proof | null => {
  const step = facts.steps.find(({ kind, status }) => kind === DecisionStepKind.HEARING && status === 'DONE');
  return step
    ? {
        kind: ProofKind.DECISION,
        id: facts.id,
        saidOn: step.happenedOn,
        worstOn: step.happenedOn,
        recordedOn: null,
      }
    : null;
};

/** Duty owed once for a decision: that the hearing is held (应当听证的举行听证会). */
export const HEARING_NEED: readonly DutyRow<DecisionRecordFacts>[] = [
  {
    code: 'HEARING',
    rule: 'R-26',
    basis: 'LAW',
    article: '国令713号第十六条',
    title: '应当听证的，举行听证会',
    stage,
    role: Role.UNIT_LEAD,
    opens: R.DRAFTING,
    gate: R.SENT,
    exempt: (facts, course) =>
      waivedStep(course, DecisionStepKind.HEARING) === null
        ? exemptUnlessTaken(
            course,
            DecisionStepKind.HEARING,
            facts.hearings.length > 0 || stepProof(course) !== null,
          )
        : null,
    proof: (facts, course) => {
      const held = facts.hearings.find((one) => one.held);
      return held ? proofOn(held, held.heldOn) : stepProof(course);
    },
    waived: (_, course) => waivedStep(course, DecisionStepKind.HEARING),
  },
];

/** Until it is held the preparations are to be done; afterwards those not done are missing. */
const before = { stage, opens: R.DRAFTING, gate: null } as const;

const NOTICE: readonly DutyRow<HearingFact>[] = [
  {
    code: 'HEARING_NOTICE',
    rule: 'R-27',
    basis: 'LAW',
    article: '国令713号第十六条、本县设定',
    title: '听证会提前公布草案及其说明、时间和地点',
    role: Role.UNIT_LEAD,
    ...before,
    due: (hearing, _, { policy }) =>
      hearing.heldOn
        ? { day: latestNotice({ heldOn: hearing.heldOn, price: hearing.price }, policy), provisional: false }
        : null,
    proof: (hearing) => proofOn(hearing, hearing.noticeOn),
  },
  {
    code: 'HEARING_METHOD',
    rule: 'R-28',
    basis: 'LAW',
    article: '国令713号第十六条',
    title: '遴选参加人的，提前公布遴选办法',
    role: Role.UNIT_LEAD,
    ...before,
    exempt: ({ selects }) => (selects ? null : '本次听证会不遴选参加人。'),
    due: ({ listOn }) => (listOn ? { day: addDays(listOn, -1), provisional: false } : null),
    proof: (hearing) => proofOn(hearing, hearing.methodOn),
  },
  {
    code: 'HEARING_LIST',
    rule: 'R-28',
    basis: 'LAW',
    article: '国令713号第十六条',
    title: '听证会前公布参加人名单',
    role: Role.UNIT_LEAD,
    ...before,
    due: ({ heldOn }) => (heldOn ? { day: addDays(heldOn, -1), provisional: false } : null),
    proof: (hearing) => proofOn(hearing, hearing.listOn),
  },
  {
    code: 'HEARING_SIDES',
    rule: 'R-28',
    basis: 'LAW',
    article: '国令713号第十六条',
    title: '利益相关各方都有代表参加',
    role: Role.UNIT_LEAD,
    ...before,
    due: ({ heldOn }) => (heldOn ? { day: addDays(heldOn, -1), provisional: false } : null),
    proof: (hearing) => (hearing.allSides ? proofOn(hearing, hearing.listOn) : null),
  },
];

/** 七日前 (国令713号第十六条): the materials are there seven days before the hearing. */
const MATERIAL_DAYS = 7;

const MATERIALS: DutyRow<HearingFact> = {
  code: 'HEARING_MATERIALS',
  rule: 'R-29',
  basis: 'LAW',
  article: '国令713号第十六条',
  title: '听证会材料提前7日送达每位参加人',
  role: Role.UNIT_STAFF,
  ...before,
  due: ({ heldOn }) => (heldOn ? { day: addDays(heldOn, -MATERIAL_DAYS), provisional: false } : null),
  proof: (hearing) => {
    const days = hearing.deliveredOn.filter((day) => day !== null);
    const all = days.length > 0 && days.length === hearing.deliveredOn.length;
    return all ? proofOn(hearing, days.toSorted().at(-1) ?? null) : null;
  },
};

const notHeld = ({ held }: HearingFact) => (held ? null : '听证会尚未举行。');
const after = { stage, opens: R.DRAFTING, gate: R.SENT, exempt: notHeld } as const;

const AFTERWARDS: readonly DutyRow<HearingFact>[] = [
  {
    code: 'HEARING_RECORD',
    rule: 'R-30',
    basis: 'LAW',
    article: '国令713号第十七条',
    title: '听证记录由参加人确认签字，拒签的注明理由',
    role: Role.UNIT_STAFF,
    ...after,
    proof: (hearing) => (hearing.signed ? proofOn(hearing, hearing.recordOn ?? hearing.heldOn) : null),
  },
  {
    code: 'HEARING_REPORT',
    rule: 'R-32',
    basis: 'LAW',
    article: '国令713号第十八条',
    title: '形成听证报告，说明意见采纳情况',
    role: Role.UNIT_LEAD,
    ...after,
    proof: (hearing) => proofOn(hearing, hearing.reportOn),
  },
];

/** Duties owed for every hearing (每一次听证会的合规事项). */
export const HEARING_DUTIES: readonly DutyRow<HearingFact>[] = [...NOTICE, MATERIALS, ...AFTERWARDS];
