import {
  INTERPRETATION_SECTION_LABELS,
  InterpretationSection,
} from '#server/law/consultation/interpretation-sections.ts';

let lastNo = 100;
/** Complete and lawful input; the day is 10 December. */
export const ISSUE = {
  /** A number of its own each time it is read: one number names one document. */
  get documentNo() {
    lastNo += 1;
    return `岚政发〔2026〕${lastNo}号`;
  },
  writtenDate: '2026-12-08',
  issuedOn: '2026-12-10',
};
export const HEADER = {
  indexNo: 'LX010-2026-0031',
  topic: '城乡建设',
  issuer: '岚溪县人民政府',
  validity: 'VALID',
  expiresOn: '2031-12-31',
  disclosure: 'PROACTIVE',
};
export const SECTIONS = Object.values(InterpretationSection).map((section) => ({
  section,
  text: `${INTERPRETATION_SECTION_LABELS[section]}这一部分的内容已经写明。`,
}));
export const PLAN = {
  header: HEADER,
  sections: SECTIONS,
  forms: ['TEXT', 'QA'],
  places: ['GAZETTE', 'WEBSITE'],
  absentPlaces: [{ place: 'NEWSPAPER', reason: '本县没有本地发行的报纸，由县融媒体中心播发。' }],
  publicOpinionsStatement: '收到意见126条，采纳31条，未采纳的已逐条说明理由。',
  expertOpinionsStatement: '',
  outreach: ['PRESS_CONFERENCE'],
};
export const WITHHELD = {
  ground: 'STATE_SECRET',
  law: '',
  reason: '涉及已定密的战备物资储备数量和地点，无法去除后公布其余部分。',
};
/** An evaluation, begun and finished by the same institution. */
export const EVALUATION_START = {
  triggers: ['MISSES_EFFECT'],
  evaluatorUnitIds: [] as string[],
  entrusted: ['江右大学公共政策研究院'],
  plan: '评估改造进度和费用分担，入户问卷听取居民意见，十日内完成。',
  startedOn: '2026-12-10',
};
export const EVALUATION = {
  triggers: ['MISSES_EFFECT'],
  startedOn: '2026-12-10',
  finishedOn: '2026-12-10',
  publicHeardBy: ['QUESTIONNAIRE'],
  participants: ['PEOPLES_CONGRESS_DEPUTY'],
  conclusion: '改造进度达到预期，费用分担办法需要调整。',
};

/** Input for the orders of the head of government, and for ending a decision. */
export const SUSPEND = {
  ground: 'FORCE_MAJEURE',
  situation: '暴雪封山，主管道二十处受损。',
  urgency: '继续施工危及人身安全，等不到常务会议召开。',
  record: '县长令第3号',
  orderedOn: '2026-12-10',
};
export const RESUME = { reason: '管道修复，道路恢复通行。', happenedOn: '2026-12-10' };
export const REPEAL = {
  reason: '上位法修改，本决策的依据不再存在。',
  repealsOn: '2026-12-10',
};
export const END = { reason: '省政府已统一出台办法，本县不再另行决策。' };
