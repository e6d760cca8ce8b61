import { DecisionCategory, HearingChoice, TimePrecision } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

const { PUBLIC_PARTICIPATION, HEARING, EXPERT_REVIEW, RISK_ASSESSMENT, FAIR_COMPETITION } = DecisionStepKind;
const FINAL = [DecisionStepKind.LEGALITY_REVIEW, DecisionStepKind.COLLECTIVE_DISCUSSION];
const { PUBLIC_SOLICITATION, FORUM, QUESTIONNAIRE, SITE_VISIT } = ParticipationMethod;

/** One row of 岚溪县's catalogue; `plannedOn` is the first day of the month the row names. */
export interface DemoItem {
  seq: number;
  name: string;
  categories: readonly DecisionCategory[];
  lead: string;
  co: readonly string[];
  plannedOn: string;
  hearing: HearingChoice;
  steps: readonly DecisionStepKind[];
  basis: readonly string[];
  methods: readonly ParticipationMethod[];
  own?: boolean;
  special?: readonly SpecialRuleKind[];
}

export const PRECISION = TimePrecision.MONTH;

export const row = (
  seq: number,
  name: string,
  category: DecisionCategory,
  [lead = '', ...co]: string[],
  plannedOn: string,
  rest: Partial<DemoItem> = {},
): DemoItem => ({
  seq,
  name,
  categories: [category],
  lead,
  co,
  plannedOn,
  hearing: HearingChoice.NO,
  steps: [PUBLIC_PARTICIPATION, EXPERT_REVIEW, ...FINAL],
  basis: ['《重大行政决策程序暂行条例》'],
  methods: [PUBLIC_SOLICITATION, FORUM],
  ...rest,
});

/** The rows published in February. Titles carry {y} for the year and {y+n} for a later one. */
export const ITEMS: readonly DemoItem[] = [
  row(
    1,
    '岚溪县国土空间总体规划（{y-5}—{y+9}年）近期实施方案',
    DecisionCategory.PLAN,
    ['nr', 'ndrc', 'eco'],
    '2026-12-01',
    {
      steps: [PUBLIC_PARTICIPATION, EXPERT_REVIEW, RISK_ASSESSMENT, ...FINAL],
      basis: ['《中华人民共和国城乡规划法》第二十六条', '《中华人民共和国土地管理法》'],
      special: [SpecialRuleKind.URBAN_RURAL_PLAN],
    },
  ),
  row(2, '岚溪县城乡公交票价调整方案', DecisionCategory.POLICY, ['ndrc', 'trans'], '2026-12-01', {
    hearing: HearingChoice.YES,
    steps: [PUBLIC_PARTICIPATION, HEARING, RISK_ASSESSMENT, FAIR_COMPETITION, ...FINAL],
    basis: ['《中华人民共和国价格法》第二十三条', '《重大行政决策程序暂行条例》'],
    methods: [PUBLIC_SOLICITATION, ParticipationMethod.HEARING, FORUM, QUESTIONNAIRE],
    special: [SpecialRuleKind.UTILITY_PRICE],
  }),
  row(3, '城区义务教育学校招生服务片区调整方案', DecisionCategory.POLICY, ['edu'], '2026-05-01', {
    steps: [PUBLIC_PARTICIPATION, EXPERT_REVIEW, RISK_ASSESSMENT, ...FINAL],
    basis: ['《中华人民共和国义务教育法》第十二条', '《重大行政决策程序暂行条例》'],
  }),
  row(
    4,
    '岚溪县养老服务设施布局规划（{y}—{y+4}年）',
    DecisionCategory.PLAN,
    ['civil', 'nr', 'health'],
    '2026-12-01',
    {
      methods: [PUBLIC_SOLICITATION, FORUM, SITE_VISIT],
    },
  ),
  row(5, '岚河两岸历史文化街区保护利用办法', DecisionCategory.RESOURCE, ['house'], '2026-12-01', {
    basis: ['《中华人民共和国文物保护法》', '《中华人民共和国城乡规划法》'],
  }),
  row(6, '县城生活污水处理厂二期扩建项目', DecisionCategory.PROJECT, ['house', 'eco'], '2026-08-01', {
    hearing: HearingChoice.YES,
    steps: [PUBLIC_PARTICIPATION, HEARING, EXPERT_REVIEW, RISK_ASSESSMENT, ...FINAL],
    basis: ['《中华人民共和国环境影响评价法》第二十一条'],
    special: [SpecialRuleKind.ENVIRONMENTAL_IMPACT],
  }),
  row(
    7,
    '老旧小区改造和既有住宅加装电梯三年行动方案',
    DecisionCategory.POLICY,
    ['house', 'fin'],
    '2026-07-01',
    {
      steps: [PUBLIC_PARTICIPATION, RISK_ASSESSMENT, FAIR_COMPETITION, ...FINAL],
    },
  ),
  row(8, '岚溪县{y}年民生实事项目安排方案', DecisionCategory.OTHER, ['gov-office'], '2026-12-01', {
    steps: [PUBLIC_PARTICIPATION, ...FINAL],
    methods: [PUBLIC_SOLICITATION, QUESTIONNAIRE],
  }),
];

/** Row added by the adjustment of September. */
const HEATING: DemoItem = row(
  9,
  '岚溪县{y}—{y+1}年冬季清洁取暖保障方案',
  DecisionCategory.POLICY,
  ['house'],
  '2026-12-01',
  {
    steps: [PUBLIC_PARTICIPATION, RISK_ASSESSMENT, ...FINAL],
    methods: [PUBLIC_SOLICITATION],
  },
);

/** Matter that 青石镇 decides itself by reference (第四十二条). */
const MARKET: DemoItem = row(
  10,
  '青石镇集贸市场改造搬迁方案',
  DecisionCategory.POLICY,
  ['town-qs'],
  '2026-12-01',
  {
    own: true,
    steps: [PUBLIC_PARTICIPATION, RISK_ASSESSMENT, ...FINAL],
    methods: [PUBLIC_SOLICITATION],
  },
);

/** Rows added by the adjustment, each with its reason. */
export const ADDED: readonly (readonly [item: DemoItem, note: string])[] = [
  [HEATING, '上级新部署'],
  [MARKET, '青石镇申报，由镇人民政府自行决策'],
];

/** The acts on the way, with their days. */
export const COURSE = {
  first: {
    draftedOn: '2026-01-20',
    meetingNo: '县政府第26次常务会议',
    approvedOn: '2026-02-06',
    consentNo: '岚委〔{y}〕4号',
    consentOn: '2026-02-11',
    reviewedOn: '2026-02-12',
    publishedOn: '2026-02-13',
    documentNo: '岚府字〔{y}〕9号',
  },
  adjustment: {
    draftedOn: '2026-09-08',
    reason:
      '上级部署冬季清洁取暖保障工作；县城生活污水处理厂二期扩建项目环境影响评价公众意见较集中，需补充论证；青石镇申报一项自行决策',
    sewage: {
      plannedOn: '2026-11-01',
      note: '环境影响评价公众意见较集中，需补充论证；环境影响评价中已举行听证会，不再重复',
    },
    consentNo: '岚委〔{y}〕31号',
    consentOn: '2026-09-16',
    reviewedOn: '2026-09-17',
    publishedOn: '2026-09-18',
    documentNo: '岚府字〔{y}〕41号',
  },
} as const;
