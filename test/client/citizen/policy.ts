/** The county's settings and its privacy notice, as the pages ask for them. */
import { POLICY_ENTRIES } from '#server/law/policy/local-policy.ts';

export const policy = {
  version: 2,
  reason: '根据办理情况调整受理期限',
  changedAt: '2026-06-01T02:00:00.000Z',
  changedKeys: ['commentTriageWorkingDays'],
  values: POLICY_ENTRIES.map(({ key, label, unit, kind, note }) => ({
    key,
    label,
    unit,
    kind,
    note,
    value:
      kind === 'boolean'
        ? 'true'
        : key === 'commentMaxChars'
          ? '10000'
          : kind === 'enum'
            ? 'AFTER_REVIEW'
            : '5',
    defaultValue: '5',
  })),
};
export const earlier = {
  ...policy,
  version: 1,
  reason: '初次设定',
  changedKeys: [],
  values: policy.values.map((one) => ({
    ...one,
    value: one.key === 'commentTriageWorkingDays' ? '3' : one.value,
  })),
};

export const notice = {
  version: 1,
  effectiveOn: '2026-01-01',
  text: '为办理重大行政决策公众意见，我们收集您填写的意见内容和您自愿填写的姓名、联系方式。\n联系方式只用于告知处理结果，保存至决策公布后两年。',
};

/** Data that the form of an opinion asks for beside its consultation. */
export const commentForm = {
  privacyNotice: notice,
  site: { towns: [{ name: '青石镇' }, { name: '白茅乡' }] },
  localPolicy: policy,
};

const entry = (code: string, standing: 'COMING' | 'IN_FORCE' | 'PAST', more: object) => ({
  id: code,
  no: 1,
  ends: false,
  level: 'LAW',
  subjects: [],
  categories: [],
  facts: [],
  steps: [],
  minimumDays: 30,
  dayUnit: 'CALENDAR_DAY',
  shortenable: false,
  hearing: null,
  attendance: null,
  feedbackByLaw: true,
  until: null,
  standing,
  reason: '',
  ...more,
});

/** 专门规定 of each standing: a law on a kind of matter, a document of the county to come, one that has ended. */
export const laws = [
  entry('URBAN_RURAL_PLAN', 'IN_FORCE', {
    label: '城乡规划草案',
    source: '城乡规划法',
    docNo: '主席令第七十四号',
    article: '城乡规划法第二十六条',
    subjects: ['URBAN_RURAL_PLAN'],
    hearing: 'ONE_OF_SEVERAL',
    duty: '公告不少于30日，以论证会、听证会或者其他方式征求意见，报送材料附具采纳情况及理由',
    from: '2008-01-01',
  }),
  entry('LIVELIHOOD', 'COMING', {
    label: '重大民生项目',
    source: '岚溪县重大民生项目公众参与办法',
    docNo: '岚府发〔2026〕12号',
    level: 'REGULATORY_DOCUMENT',
    article: '岚溪县重大民生项目公众参与办法第五条',
    facts: ['DIRECT_VITAL_INTEREST'],
    minimumDays: 20,
    dayUnit: 'WORKING_DAY',
    hearing: 'REQUIRED',
    attendance: 'CONSUMERS',
    duty: '公开征求意见不少于20个工作日，并举行听证会',
    from: '2027-01-01',
  }),
  entry('OLD', 'PAST', {
    label: '重大民生项目',
    source: '岚溪县重大民生项目公示办法',
    docNo: '岚府发〔2018〕3号',
    level: 'REGULATORY_DOCUMENT',
    article: '岚溪县重大民生项目公示办法第三条',
    facts: ['DIRECT_VITAL_INTEREST'],
    shortenable: true,
    duty: '公示一般不少于30日',
    from: '2018-05-01',
    until: '2026-12-31',
  }),
];
