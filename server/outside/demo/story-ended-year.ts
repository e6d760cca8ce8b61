import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { CompletionState } from '#server/law/catalogue/completion-report.ts';
import { type DemoItem, ITEMS, row } from './catalogue.ts';
import { CARRIED } from './shift.ts';

const { PUBLIC_PARTICIPATION, EXPERT_REVIEW } = DecisionStepKind;
const FINAL = [DecisionStepKind.LEGALITY_REVIEW, DecisionStepKind.COLLECTIVE_DISCUSSION];
const { PUBLIC_SOLICITATION, FORUM } = ParticipationMethod;

/** Places of the matters in the catalogue of the year before (上年度目录). */
export const PLACE = { WASTE: 1, AFTER_SCHOOL: 2, OLD_QUAY: 3, SEWAGE: CARRIED.before } as const;

const SEWAGE = ITEMS.filter(({ seq }) => seq === CARRIED.seq).map((item) => ({
  ...item,
  seq: PLACE.SEWAGE,
  plannedOn: '2025-12-01',
}));

/** The catalogue of the year before the county took up the platform: small, and every matter of it has ended or gone on. */
export const ENDED_ITEMS: readonly DemoItem[] = [
  row(
    PLACE.WASTE,
    '岚溪县农村生活垃圾分类和收运处理实施方案',
    DecisionCategory.POLICY,
    ['house', 'agri', 'eco'],
    '2025-09-01',
    {
      steps: [PUBLIC_PARTICIPATION, EXPERT_REVIEW, ...FINAL],
      basis: ['《中华人民共和国固体废物污染环境防治法》第四十六条', '《重大行政决策程序暂行条例》'],
      methods: [PUBLIC_SOLICITATION, FORUM],
    },
  ),
  row(
    PLACE.AFTER_SCHOOL,
    '岚溪县义务教育学校课后服务实施办法',
    DecisionCategory.POLICY,
    ['edu', 'fin'],
    '2025-08-01',
    {
      steps: [PUBLIC_PARTICIPATION, ...FINAL],
      basis: ['《中华人民共和国义务教育法》', '《重大行政决策程序暂行条例》'],
      methods: [PUBLIC_SOLICITATION],
    },
  ),
  row(
    PLACE.OLD_QUAY,
    '岚河老码头休闲步行街改造方案',
    DecisionCategory.RESOURCE,
    ['house', 'nr'],
    '2025-11-01',
    {
      steps: [PUBLIC_PARTICIPATION, EXPERT_REVIEW, ...FINAL],
      basis: ['《中华人民共和国城乡规划法》', '《重大行政决策程序暂行条例》'],
    },
  ),
  ...SEWAGE,
];

/**
 * The acts of that catalogue with their days: it was approved and consented to in its own year, and entered when the
 * platform was set up.
 */
export const ENDED_COURSE = {
  draftedOn: '2026-01-06',
  meetingNo: '县政府第9次常务会议',
  approvedOn: '2025-02-21',
  consentNo: '岚委〔{y-1}〕6号',
  consentOn: '2025-02-27',
  recordedOn: '2026-01-07',
  reviewedOn: '2026-01-08',
  publishedOn: '2026-01-09',
  documentNo: '岚府字〔{y-1}〕11号',
} as const;

/** 终止: why the old quay went no further by itself. */
export const OLD_QUAY_ENDED = {
  on: '2026-03-05',
  reason:
    '调研查明，老码头一带在历史文化街区的核心保护范围内，单独改造会与街区保护相冲突。县政府{d:2025-11-20}专题会议决定本事项不再单独办理，有关内容并入{y}年度目录第5项“岚河两岸历史文化街区保护利用办法”一并研究。启用平台以后据此登记终止。',
} as const;

/** 年度完成情况: what is stated of the matters that were not completed, and why the report is late. */
export const ENDED_REPORT = {
  writtenOn: '2026-03-16',
  reviewedOn: '2026-03-18',
  publishedOn: '2026-03-20',
  stated: [
    {
      seq: PLACE.OLD_QUAY,
      state: CompletionState.STOPPED,
      explanation:
        '老码头在历史文化街区的核心保护范围内，单独改造与街区保护相冲突，县政府决定不再单独办理，并入{y}年度目录第5项“岚河两岸历史文化街区保护利用办法”，由县住房和城乡建设局接着办。',
    },
    {
      seq: PLACE.SEWAGE,
      state: CompletionState.CARRIED_OVER,
      explanation:
        '{d:2025-08-18}启动，专家论证、听证会和风险评估已经完成。环境影响评价中公众意见较集中，需要补充论证，没有在当年作出决策。结转{y}年度，沿用原编号，仍由县住房和城乡建设局承办。',
    },
  ],
  lateBecause:
    '平台自{d:2026-02-01}起启用，上年度各项决策的材料在二、三月补录和确认完毕，据此汇总公布，因此迟于十二月三十一日。',
} as const;
