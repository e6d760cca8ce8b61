/** 国令713号第三条、第十条、第十一条: the duties of the catalogue and of the start (目录、启动环节的合规事项). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { attests, type Course, Reached, type Told, toldOf } from './duties-course.ts';
import { Attest, type CatalogueFact, type DecisionRecordFacts } from './duties-facts.ts';
import { DutyStage, type Proof, ProofKind } from './duties-state.ts';
import type { DutyRow } from './duties-table.ts';
import { plannedDay } from '#server/law/catalogue/decision-time.ts';
import { Role } from '#server/law/people/role.ts';

type Row = DutyRow<DecisionRecordFacts>;
const R = Reached;

const outside = ({ catalogue }: DecisionRecordFacts) => (catalogue ? null : '目录外的决策事项。');

const inCatalogue = (
  facts: DecisionRecordFacts,
  fits: (catalogue: CatalogueFact) => boolean,
  on: (catalogue: CatalogueFact) => CalendarDay | null,
): Proof | null => {
  const { catalogue } = facts;
  if (!catalogue || !fits(catalogue)) return null;
  const day = on(catalogue);
  return { kind: ProofKind.CATALOGUE, id: catalogue.versionId, saidOn: day, worstOn: day, recordedOn: day };
};

/** The decision's own start (启动). */
export const ofDecision = ({ id, startedOn }: DecisionRecordFacts): Proof => ({
  kind: ProofKind.DECISION,
  id,
  saidOn: startedOn,
  worstOn: startedOn,
  recordedOn: startedOn,
});

const CATALOGUE: readonly Row[] = [
  {
    code: 'CATALOGUE_ROW',
    rule: 'R-06',
    basis: 'POLICY',
    article: '县政务公开任务清单',
    title: '目录写明决策事项、承办单位、决策时间和是否听证',
    stage: DutyStage.CATALOGUE,
    role: Role.JUSTICE_STAFF,
    opens: R.INITIATED,
    gate: R.INITIATED,
    exempt: outside,
    proof: (facts) =>
      inCatalogue(
        facts,
        ({ complete }) => complete,
        ({ publishedOn }) => publishedOn,
      ),
  },
  {
    code: 'CATALOGUE_CONSENT',
    rule: 'R-05',
    basis: 'LAW',
    article: '国令713号第三条',
    title: '目录经同级党委同意后公布',
    stage: DutyStage.CATALOGUE,
    role: Role.GOV_OFFICE_STAFF,
    opens: R.INITIATED,
    gate: R.INITIATED,
    exempt: outside,
    proof: (facts) =>
      inCatalogue(
        facts,
        ({ consentOn, publishedOn }) =>
          consentOn !== null && publishedOn !== null && consentOn <= publishedOn,
        ({ consentOn }) => consentOn,
      ),
  },
  {
    code: 'CATALOGUE_REVIEWED',
    rule: 'R-74',
    basis: 'LAW',
    article: '国令711号第十七条',
    title: '目录公布前经保密审查',
    stage: DutyStage.CATALOGUE,
    role: Role.SECRECY_REVIEWER,
    opens: R.INITIATED,
    gate: R.INITIATED,
    exempt: outside,
    proof: (facts) =>
      inCatalogue(
        facts,
        ({ reviewed }) => reviewed,
        ({ publishedOn }) => publishedOn,
      ),
  },
  {
    code: 'DECISION_TIME',
    rule: 'R-06',
    basis: 'POLICY',
    article: '县政务公开任务清单',
    title: '在目录载明的决策时间内作出决策',
    stage: DutyStage.CATALOGUE,
    role: Role.UNIT_LEAD,
    opens: R.INITIATED,
    gate: null,
    exempt: ({ catalogue }) =>
      plannedDay(catalogue?.plans ?? []) ? null : '目录外或者已调出目录，没有载明决策时间。',
    due: ({ catalogue }) => {
      const day = plannedDay(catalogue?.plans ?? []);
      return day ? { day, provisional: false } : null;
    },
    proof: (_, course) => approvalOf(course)?.proof ?? null,
  },
];

/** The approval in force (讨论通过). */
const approvalOf = (course: Course): Told | null =>
  toldOf(course, RecordKind.DISCUSSION).findLast((one) => attests(one, Attest.APPROVED)) ?? null;

const INITIATION: readonly Row[] = [
  {
    code: 'INITIATION',
    rule: 'R-09',
    basis: 'LAW',
    article: '国令713号第十条',
    title: '列入目录或者经研究论证后由决策机关决定启动',
    stage: DutyStage.INITIATION,
    role: Role.GOV_LEADER,
    opens: R.INITIATED,
    gate: R.INITIATED,
    proof: (facts) => (facts.catalogue || facts.proposed ? ofDecision(facts) : null),
  },
  {
    code: 'LEAD_UNIT',
    rule: 'R-08',
    basis: 'LAW',
    article: '国令713号第十一条',
    title: '明确牵头的决策承办单位',
    stage: DutyStage.INITIATION,
    role: Role.GOV_LEADER,
    opens: R.INITIATED,
    gate: R.INITIATED,
    proof: (facts) => (facts.leadUnitId === null ? null : ofDecision(facts)),
  },
  {
    code: 'FACTS',
    rule: 'R-04',
    basis: 'DESIGN',
    article: '决策办理流程',
    title: '认定事项情形，确定应当履行的程序',
    stage: DutyStage.INITIATION,
    role: Role.UNIT_STAFF,
    opens: R.DRAFTING,
    gate: R.SENT,
    proof: (_, course) => toldOf(course, RecordKind.FACTS).at(0)?.proof ?? null,
  },
];

/** The catalogue and the start (目录、启动环节的合规事项). */
export const PREPARATION_DUTIES: readonly Row[] = [...CATALOGUE, ...INITIATION];
