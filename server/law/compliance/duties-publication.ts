/** 国令713号第三十二条: the duties of the publication (决策公布环节的合规事项). */
import { PUBLICATION_WORKING_DAYS } from '#server/law/decision/decision-publication.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { DutyClock } from './duties-clock.ts';
import { attests, type Course, last, Reached, type Told, toldOf, where } from './duties-course.ts';
import { Attest, type DecisionRecordFacts } from './duties-facts.ts';
import { DutyStage } from './duties-state.ts';
import { type DutyRow, exemptUnlessTaken } from './duties-table.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { Role } from '#server/law/people/role.ts';
import type { CountedDay } from '#server/law/calendar/working-day.ts';

type Row = DutyRow<DecisionRecordFacts>;
const R = Reached;
const K = RecordKind;
const S = DecisionStepKind;

const publication = { stage: DutyStage.PUBLICATION, role: Role.GOV_OFFICE_STAFF, opens: R.ISSUED } as const;

/** Reason why a decision lawfully kept closed has none of these duties (依法不予公布). */
const closed = (_: unknown, course: Course): string | null => {
  const need = course.requirement.get(S.PUBLICATION);
  if (need?.requirement !== Requirement.REQUIRED) return need?.reason ?? null;
  const withheld = last(course, K.PUBLICATION_PLAN);
  const passed = last(course, K.PUBLICATION_REVIEW);
  const stands = withheld && attests(withheld, Attest.WITHHELD) && passed && attests(passed, Attest.PASSED);
  return stands && course.reached >= R.EXECUTING ? '依法不予公布，已经审查。' : null;
};

const asked = (_: unknown, course: Course): string | null =>
  closed(_, course) ??
  (course.facts.facts.includes(DecisionFact.PUBLIC_CONCERN) ||
  course.facts.facts.includes(DecisionFact.TECHNICAL)
    ? null
    : '不属于社会公众普遍关心或者专业性、技术性较强的决策。');

/** From the earliest day ever recorded as that of the issue: a correction wins no time. */
const publishBy = (_: unknown, course: Course, { workingDays }: DutyClock): CountedDay | null => {
  const issue = last(course, K.ISSUE);
  return issue ? workingDays(issue.firstOn, PUBLICATION_WORKING_DAYS) : null;
};

/** The review of the published text, else of the last submission (公布前的审查). */
function reviewed(course: Course): Told | null {
  const published = toldOf(course, K.PUBLICATION).at(0);
  return (
    toldOf(course, K.PUBLICATION_REVIEW).findLast(
      (one) => attests(one, Attest.PASSED) && (!published || one.order < published.order),
    ) ?? null
  );
}

const planned = (course: Course, review: Told): Told | undefined =>
  toldOf(course, K.PUBLICATION_PLAN).find(({ record }) => record.id === review.record.aboutId);

/** The publication (决策公布的合规事项). */
export const PUBLICATION_DUTIES: readonly Row[] = [
  {
    code: 'PUBLICATION',
    rule: 'R-56',
    basis: 'LAW',
    article: '国令713号第三十二条、国令711号第二十六条',
    title: '决策印发之日起20个工作日内公布',
    ...publication,
    gate: R.EXECUTING,
    exempt: closed,
    due: publishBy,
    proof: (_, course) => toldOf(course, K.PUBLICATION).at(0)?.proof ?? null,
  },
  {
    code: 'PUBLICATION_PLACES',
    rule: 'R-56',
    basis: 'LAW',
    article: '国令713号第三十二条',
    title: '通过政府公报、政府网站和本地发行的报纸等途径公布',
    ...publication,
    gate: R.EXECUTING,
    exempt: closed,
    proof: (_, course) => where(last(course, K.PUBLICATION), Attest.PLACES_COMPLETE),
  },
  {
    code: 'PUBLICATION_REVIEWED',
    rule: 'R-74',
    basis: 'LAW',
    article: '国令711号第十七条',
    title: '公布前经保密审查',
    ...publication,
    role: Role.SECRECY_REVIEWER,
    gate: R.PUBLISHED,
    proof: (_, course) => reviewed(course)?.proof ?? null,
  },
  {
    code: 'PUBLICATION_SECOND_PERSON',
    rule: 'R-74',
    basis: 'DESIGN',
    article: '办理流程',
    title: '公布方案由另一人审查',
    ...publication,
    role: Role.SECRECY_REVIEWER,
    gate: R.PUBLISHED,
    proof: (_, course) => {
      const review = reviewed(course);
      const plan = review && planned(course, review);
      return plan && plan.record.recordedById !== review.record.recordedById ? review.proof : null;
    },
  },
  {
    code: 'PUBLIC_ADOPTION_STATED',
    rule: 'R-56',
    basis: 'LAW',
    article: '国令713号第三十二条',
    title: '公布时说明公众意见的采纳情况',
    ...publication,
    gate: R.PUBLISHED,
    exempt: asked,
    proof: (_, course) => where(last(course, K.PUBLICATION), Attest.PUBLIC_ADOPTION_STATED),
  },
  {
    code: 'EXPERT_ADOPTION_STATED',
    rule: 'R-56',
    basis: 'LAW',
    article: '国令713号第三十二条',
    title: '公布时说明专家论证意见的采纳情况',
    ...publication,
    gate: R.PUBLISHED,
    exempt: (of, course) => asked(of, course) ?? (expertsBefore(course) ? null : '没有组织专家论证。'),
    proof: (_, course) => where(last(course, K.PUBLICATION), Attest.EXPERT_ADOPTION_STATED),
  },
  {
    code: 'OUTREACH',
    rule: 'R-56',
    basis: 'LAW',
    article: '国令713号第三十二条',
    title: '通过新闻发布会、接受访谈等方式宣传解读',
    ...publication,
    opens: R.PUBLISHED,
    gate: R.ENDED,
    exempt: (of, course) =>
      closed(of, course) ?? exemptUnlessTaken(course, S.OUTREACH, toldOf(course, K.OUTREACH).length > 0),
    proof: (_, course) => toldOf(course, K.OUTREACH).at(0)?.proof ?? null,
  },
  {
    code: 'INTERPRETATION',
    rule: 'R-57',
    basis: 'POLICY',
    article: '县政务公开文件',
    title: '解读与文件同步起草、同步审查、同步公布，内容齐全',
    ...publication,
    gate: R.PUBLISHED,
    exempt: closed,
    proof: (_, course) => where(last(course, K.PUBLICATION), Attest.INTERPRETATION_COMPLETE),
  },
  {
    code: 'HEADER',
    rule: 'R-97',
    basis: 'POLICY',
    article: '县公开事项标准目录',
    title: '公布的文件标明索引号、发文字号、成文日期和有效性等要素',
    ...publication,
    gate: R.PUBLISHED,
    exempt: closed,
    proof: (_, course) => where(last(course, K.PUBLICATION), Attest.HEADER_COMPLETE),
  },
];

/** Whether experts were heard before the publication: later opinions do not belong in its statement. */
const expertsBefore = (course: Course): boolean => {
  const published = toldOf(course, K.PUBLICATION).at(0);
  return toldOf(course, K.EXPERT_REVIEW).some(({ order }) => !published || order < published.order);
};
