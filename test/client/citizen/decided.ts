/** Sample course of a decision (样例): its steps by the law's own table, and a publication. */
import { lawsOfKinds } from '#test/law/catalogue/laws.ts';
import { DecisionFact, decisionFacts } from '#server/law/decision/decision-facts.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import type { CourseGiven } from '#server/law/decision/matter.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

type Recorded = Record<string, { status: string; happenedOn?: string; note?: string }>;

interface Told {
  facts?: readonly DecisionFact[];
  factsOn?: string | null;
  special?: readonly SpecialRuleKind[];
  given?: Partial<CourseGiven>;
  recorded?: Recorded;
}

const ORDINARY: CourseGiven = {
  catalogueHearing: false,
  catalogueSolicitation: false,
  solicitationRequired: true,
};

/** The fields of a decision that its whole course is shown from; nothing published yet. */
export const courseOf = ({ facts = [], factsOn = null, special = [], given = {}, recorded = {} }: Told) => ({
  facts,
  factsOn,
  requirements: requiredSteps(decisionFacts(facts), lawsOfKinds(special), { ...ORDINARY, ...given }).map(
    (step) => ({ ...step, status: 'PENDING', happenedOn: null, note: null, ...recorded[step.kind] }),
  ),
  lateMarks: [] as object[],
  corrections: [] as object[],
  executingUnits: [] as object[],
  publicActivities: [] as object[],
  events: [] as object[],
  adjusts: null as object | null,
  adjustedBy: null as object | null,
  concerns: [] as object[],
  suggestionStanding: { open: false, findings: [] as object[], received: 0, answered: 0 },
  answeredQuestions: [] as object[],
  ending: null as object | null,
  documents: [] as object[],
  hearings: [] as object[],
  discussedIn: [] as object[],
  statements: [] as object[],
  drafts: [{ no: 1, stage: 'CONSULTED', gates: [] }],
  moments: [] as object[],
  clauseDuties: [] as object[],
  publication: null as object | null,
});

const document = (id: string, kind: string, name: string, published = true) => ({
  id,
  kind,
  name,
  size: 186_368,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  url: `/files/${id}/${encodeURIComponent(name)}`,
  published,
  isPublicPart: false,
  withheldGround: null as string | null,
  withheldLaw: null as string | null,
});

export const header = {
  indexNo: '000000001/2026-00012',
  topic: '教育',
  issuer: '岚溪县人民政府办公室',
  writtenDate: '2026-06-01',
  documentNo: '岚府办发〔2026〕12号',
  validity: 'VALID',
  expiresOn: null as string | null,
  disclosure: 'PROACTIVE',
};

/** 城区义务教育学校招生服务片区调整方案, published. */
export const published = {
  lateMarks: [] as object[],
  corrections: [] as object[],
  executingUnits: [{ name: '县教育体育局' }, { name: '城关镇人民政府' }],
  suggestionStanding: { open: true, findings: [] as object[], received: 12, answered: 9 },
  answeredQuestions: [] as object[],
  documents: [
    document('f3', 'EXECUTION_REPORT', '内部稿.docx', false),
    document('f2', 'INTERPRETATION', '招生服务片区调整方案政策解读.pdf'),
    document('f1', 'DECISION_TEXT', '岚溪县城区义务教育学校招生服务片区调整方案.pdf'),
  ],
  publication: {
    header,
    textFileId: 'f1',
    interpretationFileId: 'f2',
    impacts: [] as object[],
    pictures: [],
    clips: [],
    questions: [],
    cases: [],
    sections: [
      { section: 'BACKGROUND', text: '新建两所学校投入使用，原片区部分小区离学校较远。' },
      { section: 'BENEFITS', text: '锦绣里小区步行距离由1.8公里降至0.7公里。' },
    ],
    forms: ['TEXT', 'QA'],
    places: ['WEBSITE', 'GAZETTE'],
    absentPlaces: [{ place: 'NEWSPAPER', reason: '本县没有本地发行的报纸。' }],
    publicOpinionsStatement: '收到意见126条，采纳31条，部分采纳18条；未采纳的逐条说明了理由。',
    expertOpinionsStatement: '专家组三人，建议全部采纳。',
    publishedOn: '2026-06-08',
    comparedWith: { no: 3, digest: 'ab12cd34ef56'.repeat(5) },
    explained: [
      {
        form: 'PRESS_CONFERENCE',
        heldOn: '2026-06-09',
        summary: '县教育体育局负责人答记者问',
        url: 'https://www.lanxi.example/fabuhui/1',
      },
    ],
  },
};

/** 补录: a part of the procedure that was done before the platform, and was too short. */
export const heardBefore = {
  id: 'l1',
  step: 'SOLICITATION',
  stepKind: 'PUBLIC_PARTICIPATION',
  firstDay: '2026-01-22',
  lastDay: '2026-02-10',
  told: '2026年1月22日至2月10日在县政府门户网站公开征求意见，收到12条意见，采纳4条',
  source: '县政府门户网站公告，原件存县教育体育局档案室2026年第3号卷',
  shortfalls: ['公开征求意见期限少于30日。'],
  enteredBy: '县教育体育局',
  enteredOn: '2026-03-02',
  confirmedBy: '县司法局',
  confirmedOn: '2026-03-04',
  earlier: [
    {
      id: 'l0',
      firstDay: '2026-01-22',
      lastDay: '2026-02-10',
      told: '2026年1月22日至2月10日在县政府门户网站公开征求意见，收到11条意见，采纳4条',
      source: '县政府门户网站公告',
      reason: '汇总表原件所载为12条，录入时漏计1条。',
      correctedOn: '2026-03-04',
    },
  ],
};
