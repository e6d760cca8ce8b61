/** The invented catalogue of 2026 with its one adjustment (样例B1). */
import { heating, late } from './consultations.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { courseOf, published, heardBefore } from './decided.ts';
import { bus, busSteps, TODAY } from './lanxi.ts';
import { units } from './units.ts';
import { school } from './report.ts';

const done = (kind: string, happenedOn: string) => ({ kind, state: 'DONE', happenedOn, note: null });
const open = (kind: string, state = 'NONE') => ({ kind, state, happenedOn: null, note: null });

const item = (seq: number, name: string, more: Record<string, unknown>) => ({
  id: `i${seq}`,
  no: `2026-00${seq}`,
  year: 2026,
  seq,
  name,
  categories: ['POLICY'],
  decisionOrgan: '岚溪县人民政府',
  leadUnit: units.house,
  coUnits: [] as object[],
  plannedText: '2026年12月',
  hearing: 'NO',
  requiredSteps: ['PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION'],
  legalBasis: ['国务院令第713号'],
  background: null as string | null,
  participationMethods: ['PUBLIC_SOLICITATION'],
  specialRules: [],
  contact: null,
  change: 'UNCHANGED',
  adjustmentNote: null,
  removed: false,
  stepLine: [open('PUBLIC_PARTICIPATION', 'NEXT'), open('LEGALITY_REVIEW'), open('COLLECTIVE_DISCUSSION')],
  decision: null as object | null,
  consultations: [] as object[],
  ...more,
});

export const busItem = item(2, '岚溪县城乡公交票价调整方案', {
  leadUnit: units.ndrc,
  coUnits: [{ name: '县交通运输局' }],
  hearing: 'YES',
  legalBasis: ['《中华人民共和国价格法》', '国务院令第713号'],
  background: '现行票价执行了17年，公交亏损由县财政补贴。',
  stepLine: busSteps,
  decision: {
    id: 'd2',
    phase: 'CONSULTING',
    startedOn: '2026-06-01',
    stepLine: busSteps,
    ...courseOf({
      facts: [DecisionFact.AFFECTS_SPECIFIC_GROUPS, DecisionFact.DIRECT_VITAL_INTEREST],
      factsOn: '2026-06-03',
      given: { catalogueHearing: true },
      recorded: {
        PUBLIC_PARTICIPATION: { status: 'IN_PROGRESS', happenedOn: '2026-11-05' },
        EXPERT_REVIEW: {
          status: 'WAIVED',
          happenedOn: '2026-06-10',
          note: '调价测算已由成本监审报告完成，不涉及专门技术。',
        },
      },
    }),
  },
  consultations: [bus],
});

export const items = [
  busItem,
  item(3, '城区义务教育学校招生服务片区调整方案', {
    leadUnit: units.edu,
    plannedText: '2026年5月',
    stepLine: [
      done('PUBLIC_PARTICIPATION', '2026-04-24'),
      done('LEGALITY_REVIEW', '2026-05-08'),
      open('COLLECTIVE_DISCUSSION', 'LATE'),
    ],
    decision: {
      id: 'd3',
      phase: 'LEGALITY_REVIEW',
      startedOn: '2026-01-20',
      stepLine: [],
      ...courseOf({}),
    },
    consultations: [{ ...late, no: '2026-003', commentCount: 126, report: school }],
  }),
  item(6, '县城生活污水处理厂二期扩建项目', {
    hearing: 'YES',
    plannedText: '2026年11月',
    change: 'CHANGED',
    adjustmentNote: '环境影响评价公众意见较集中，需补充论证',
  }),
  item(9, '冬季清洁取暖保障方案', {
    change: 'ADDED',
    adjustmentNote: '上级新部署',
    stepLine: [
      open('PUBLIC_PARTICIPATION', 'NOW'),
      open('LEGALITY_REVIEW', 'NEXT'),
      open('COLLECTIVE_DISCUSSION'),
    ],
    decision: { id: 'd9', phase: 'CONSULTING', startedOn: '2026-10-01', stepLine: [], ...courseOf({}) },
    consultations: [heating],
  }),
];

/** 招生服务片区调整方案 once it was published. */
export const schoolPublished = {
  ...items[1],
  stepLine: [],
  decision: {
    id: 'd3',
    phase: 'EXECUTING',
    startedOn: '2026-01-20',
    stepLine: [
      done('PUBLIC_PARTICIPATION', '2026-04-24'),
      done('LEGALITY_REVIEW', '2026-05-08'),
      done('COLLECTIVE_DISCUSSION', '2026-05-28'),
      done('PUBLICATION', '2026-06-08'),
    ],
    ...courseOf({ facts: [DecisionFact.PUBLIC_CONCERN], factsOn: '2026-01-22' }),
    ...published,
    lateMarks: [heardBefore],
  },
  consultations: [{ ...late, no: '2026-003', stage: 'FEEDBACK_PUBLISHED', commentCount: 126 }],
};

const version = (versionNo: number, publishedOn: string, more: Record<string, unknown>) => ({
  id: `v${versionNo}`,
  versionNo,
  title: `岚溪县人民政府2026年度重大行政决策事项目录${versionNo > 1 ? `（第${versionNo}版）` : ''}`,
  documentNo: '岚府字〔2026〕9号',
  adjustmentReason: null,
  govMeetingNo: '县政府第26次常务会议',
  govMeetingOn: '2026-02-06',
  partyConsentNo: '岚委〔2026〕7号',
  partyConsentOn: '2026-02-11',
  publishedOn,
  publishedAt: `${publishedOn}T02:00:00.000Z`,
  items,
  ...more,
});

const first = version(1, '2026-02-13', {
  items: items
    .filter(({ change }) => change !== 'ADDED')
    .map((row) => ({
      ...row,
      plannedText: row.seq === 6 ? '2026年8月' : row.plannedText,
      change: 'UNCHANGED',
      adjustmentNote: null,
    })),
});
const second = version(2, '2026-09-18', {
  adjustmentReason: '根据实际情况调整',
  documentNo: '岚府字〔2026〕31号',
  govMeetingNo: '县政府第33次常务会议',
  govMeetingOn: '2026-09-11',
  partyConsentOn: '2026-09-16',
});

export const catalogue = { year: 2026, years: [2026, 2025], current: second, versions: [second, first] };

const serverTime = { now: `${TODAY}T02:00:00.000Z` };

/** Query result of the decision's page: the row, and the decision that it became with its rounds. */
export const matterOf = (row: object) => {
  const item = row as { name: string; decision?: object | null; consultations?: readonly object[] };
  const { name, decision, consultations = [] } = item;
  return {
    serverTime,
    item,
    decision: decision ? { ...item, title: name, ...decision, consultations } : null,
  };
};

/** Decisions started outside the catalogue (目录外): one of this year, one of the last. */
export const outside = [
  {
    no: '2026-外01',
    year: 2026,
    title: '县城停车设施建设方案',
    phase: 'DRAFTING',
    startedOn: '2026-10-12',
    outsideReason: '目录公布以后停车安全问题突出，须在年内决策。',
    leadUnit: { id: 'u1', name: '县住房和城乡建设局' },
  },
  {
    no: '2025-外01',
    year: 2025,
    title: '上一年的目录外事项',
    phase: 'PUBLISHED',
    startedOn: '2025-05-12',
    outsideReason: '上一年的理由。',
    leadUnit: { id: 'u1', name: '县住房和城乡建设局' },
  },
];
