/** 国令713号第八条、第二十九条至第三十一条: the duties of the discussion and of the reports (集体讨论、请示报告环节的合规事项). */
import { refuseDiscussionPackage } from '#server/law/procedure/discussion-package.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { BEFORE_LEGALITY } from '#server/law/decision/reopened-steps.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { attests, type Course, last, Reached, type Told, toldOf, where } from './duties-course.ts';
import { Attest, type DecisionRecordFacts } from './duties-facts.ts';
import { DutyStage, type Proof } from './duties-state.ts';
import type { DutyRow } from './duties-table.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { Role } from '#server/law/people/role.ts';

type Row = DutyRow<DecisionRecordFacts>;
const R = Reached;
const K = RecordKind;

const discussion = {
  stage: DutyStage.DISCUSSION,
  role: Role.GOV_OFFICE_STAFF,
  opens: R.SCHEDULED,
  gate: R.DECIDED,
} as const;

/** The discussion that decided, else the last (作出决定的讨论). */
const deciding = (course: Course): Told | null => {
  const all = toldOf(course, K.DISCUSSION);
  return all.findLast((one) => attests(one, Attest.APPROVED)) ?? all.at(-1) ?? null;
};

/** Step of the preparation that a record tells of; it has the step's name, but for the activities of 公众参与. */
const takenBy = (kind: RecordKind): DecisionStepKind | undefined =>
  kind === K.ACTIVITY ? DecisionStepKind.PUBLIC_PARTICIPATION : BEFORE_LEGALITY.find((step) => step === kind);

/** The steps to be reported at the meeting: those needed, and those taken before it was arranged. */
function stepsBefore(course: Course, { order }: Told): DecisionStepKind[] {
  const needed = [...course.requirement.values()]
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(({ kind }) => kind);
  const taken = course.facts.records.slice(0, order).flatMap(({ kind }) => takenBy(kind) ?? []);
  return [...new Set([...needed, ...taken])];
}

function packageProof(course: Course): Proof | null {
  const arranged = last(course, K.SCHEDULE);
  if (!arranged) return null;
  const units = toldOf(course, K.UNIT_CONSULTATION).findLast(({ order }) => order < arranged.order);
  const unresolvedDisputes = units && attests(units, Attest.UNITS_DISPUTE) ? 1 : 0;
  const { files, written } = arranged.record;
  const steps = stepsBefore(course, arranged);
  const wanting = refuseDiscussionPackage({ files, written: written as never, steps, unresolvedDisputes });
  return wanting.length === 0 ? arranged.proof : null;
}

const DISCUSSION: readonly Row[] = [
  {
    code: 'DISCUSSION_PACKAGE',
    rule: 'R-51',
    basis: 'LAW',
    article: '国令713号第二十九条',
    title: '提交讨论时报送草案、意见采纳情况、风险评估报告和合法性审查意见等材料',
    ...discussion,
    opens: R.REVIEWED,
    gate: R.SCHEDULED,
    proof: (_, course) => packageProof(course),
  },
  {
    code: 'MEETING_KIND',
    rule: 'R-52',
    basis: 'LAW',
    article: '国令713号第三十条',
    title: '经政府常务会议或者全体会议讨论',
    ...discussion,
    proof: (_, course) => where(deciding(course), Attest.MEETING_LAWFUL),
  },
  {
    code: 'HEAD_LAST',
    rule: 'R-53',
    basis: 'LAW',
    article: '国令713号第三十条',
    title: '行政首长最后发表意见',
    ...discussion,
    proof: (_, course) => where(deciding(course), Attest.HEAD_LAST),
  },
  {
    code: 'DEPARTURE_EXPLAINED',
    rule: 'R-53',
    basis: 'LAW',
    article: '国令713号第三十条',
    title: '决定与多数人意见不一致的，在会上说明理由',
    ...discussion,
    exempt: (_, course) => {
      const told = deciding(course);
      if (!told) return '还没有讨论。';
      return attests(told, Attest.DEPARTED) ? null : '决定与多数人意见一致。';
    },
    proof: (_, course) => where(deciding(course), Attest.DEPARTURE_EXPLAINED),
  },
  {
    code: 'MINUTES',
    rule: 'R-53',
    basis: 'LAW',
    article: '国令713号第三十条',
    title: '如实记录讨论情况和决定，不同意见载明',
    ...discussion,
    proof: (_, course) => deciding(course)?.proof ?? null,
  },
];

const reporting = {
  stage: DutyStage.REPORTING,
  role: Role.GOV_OFFICE_STAFF,
  opens: R.DECIDED,
  gate: R.ISSUED,
} as const;

/** The report on the approval that was issued (对已通过决策的请示报告). */
function reportProof(course: Course, kind: RecordKind): Proof | null {
  const issue = last(course, K.ISSUE);
  const before = ({ order }: Told) => !issue || order < issue.order;
  const approved = toldOf(course, K.DISCUSSION).findLast(
    (one) => attests(one, Attest.APPROVED) && before(one),
  );
  const report = toldOf(course, kind).findLast(
    (one) => !approved || one.record.aboutId === approved.record.id,
  );
  return report && attests(report, Attest.REPORTED) && !attests(report, Attest.REPLY_REFUSED)
    ? report.proof
    : null;
}

const REPORTING: readonly Row[] = [
  {
    code: 'PARTY_REPORT',
    rule: 'R-54',
    basis: 'LAW',
    article: '国令713号第三十一条',
    title: '出台前按照规定请示报告同级党委',
    ...reporting,
    proof: (_, course) => reportProof(course, K.PARTY_REPORT),
  },
  {
    code: 'NPC_REPORT',
    rule: 'R-55',
    basis: 'LAW',
    article: '国令713号第八条',
    title: '属于人大讨论或者报告事项的，出台前按程序办理',
    ...reporting,
    exempt: (_, course) => {
      const need = course.requirement.get(DecisionStepKind.NPC_REPORT);
      return need?.requirement === Requirement.REQUIRED ? null : (need?.reason ?? null);
    },
    proof: (_, course) => reportProof(course, K.NPC_REPORT),
  },
];

/** The discussion and the reports (集体讨论、请示报告的合规事项). */
export const DISCUSSION_DUTIES: readonly Row[] = [...DISCUSSION, ...REPORTING];
