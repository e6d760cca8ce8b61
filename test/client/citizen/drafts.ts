/** An invented draft in two versions: chapters, items, a table; one clause changed, one new, one gone, one under another number. */
const clause = (anchorId: string, kind: string, no: string, text: string) => ({ anchorId, kind, no, text });

const general = clause('a1', 'CHAPTER', '第一章', '总则');
const purpose = clause('a2', 'ARTICLE', '第一条', '为了合理布局养老服务设施，制定本规划。');
const terms = clause('a3', 'ARTICLE', '第二条', '规划期为五年，近期三年。');
const layout = clause('a4', 'CHAPTER', '第二章', '布局');
const beds = '设施包括：\n（一）区域养老服务中心；\n1.独立设置的；\n前款规定的设施由县民政局登记。';
const rates =
  '补助标准如下：\n| 设施 | 建设补助（万元/床） |\n| 区域养老服务中心 | 1.2 |\n| 日间照料站 | 0.6 |';

export const consulted = {
  id: 'v1',
  no: 1,
  stage: 'CONSULTED',
  basedOnNo: null,
  round: 1,
  digest: 'ab12'.repeat(16),
  reason: '',
  gates: [],
  frozenAt: '2026-09-01T01:00:00.000Z',
  publishedAt: '2026-09-01T01:00:00.000Z',
  clauses: [
    general,
    purpose,
    terms,
    layout,
    clause('a5', 'ARTICLE', '第三条', '每个乡镇建成一处区域养老服务中心。'),
    clause('a6', 'ARTICLE', '第四条', '青石镇日间照料中心列入远期建设。'),
    clause('a7', 'ARTICLE', '第五条', beds),
  ],
  changes: [],
};

export const revised = {
  ...consulted,
  id: 'v2',
  no: 2,
  stage: 'REVISED',
  basedOnNo: 1,
  round: null,
  reason: '根据公开征求意见采纳的意见修改。',
  publishedAt: '2026-10-31T07:00:00.000Z',
  clauses: [
    general,
    purpose,
    terms,
    layout,
    clause('a6', 'ARTICLE', '第三条', '青石镇日间照料中心列入近期建设，两年内建成。'),
    clause('a7', 'ARTICLE', '第四条', beds),
    clause('a8', 'ARTICLE', '第五条', rates),
  ],
  changes: [
    {
      anchorId: 'a5',
      relation: 'GONE',
      noBefore: '第三条',
      noAfter: null,
      before: '每个乡镇建成一处区域养老服务中心。',
      after: '',
      source: 'EXPERTS',
      note: '与上位规划重复。',
      groundId: '0198/2',
      groundName: '专家论证意见第2条（2026年10月10日）',
    },
    {
      anchorId: 'a6',
      relation: 'EDITED',
      noBefore: '第四条',
      noAfter: '第三条',
      before: '青石镇日间照料中心列入远期建设。',
      after: '青石镇日间照料中心列入近期建设，两年内建成。',
      source: 'OPINIONS',
      note: '',
      groundId: null,
      groundName: '',
    },
    {
      anchorId: 'a8',
      relation: 'NEW',
      noBefore: null,
      noAfter: '第五条',
      before: '',
      after: rates,
      source: 'LEGALITY',
      note: '补助标准应当写明。',
      groundId: null,
      groundName: '',
    },
  ],
};

/** The decision as its pages ask for it. */
export const drafted = {
  no: '2026-004',
  title: '岚溪县养老服务设施布局规划',
  drafts: [consulted, revised],
  statements: [
    {
      id: '01a1fd1f-0c33-7383-bcbf-36deab5cabe7',
      meetingNo: '2026-3',
      meetingName: '县政府第36次常务会议',
      result: 'ADOPTED',
      changedClauses: [{ anchorId: 'a6' }],
    },
    {
      id: '01a1fd1f-0c33-7383-bcbf-36deab5cabe8',
      meetingNo: '2026-3',
      meetingName: '县政府第36次常务会议',
      result: 'ALREADY_COVERED',
      changedClauses: [{ anchorId: 'a8' }],
    },
  ],
  clauseDuties: [
    {
      anchorId: 'a7',
      version: 2,
      unitName: '县民政局',
      task: '按床位给予建设补助',
      beneficiary: '兴办养老机构的单位',
      due: '验收后20个工作日内',
    },
  ],
  moments: [
    {
      id: 'm1',
      anchorId: 'a6',
      meetingNo: '2026-3',
      meetingName: '县政府第36次常务会议',
      part: 1,
      startsMs: 751_000,
    },
  ],
  consultations: [
    {
      id: 'c1',
      round: 1,
      draftVersionNo: 1,
      correctedWords: [],
      stage: 'OPEN',
      basis: [
        {
          level: 'LAW',
          title: '中华人民共和国老年人权益保障法',
          docNo: '',
          article: '第四十条',
          quotation: '统筹安排养老服务设施建设用地及所需物资。',
          url: 'https://www.lanxi.example/fa',
          clauseIds: ['a6'],
        },
      ],
      opensAt: '2026-09-01T01:00:00.000Z',
      closesAt: '2026-10-08T16:00:00.000Z',
      clauses: consulted.clauses.map(({ anchorId, no }, index) => ({ anchorId, no, commentCount: index })),
      rotatedOn: '2026-09-10',
      opinionsBeside: [
        {
          id: 'o1',
          clauseNo: consulted.clauses.at(-1)?.no ?? '',
          displayName: '张**',
          stance: 'AMEND',
          text: '',
          suggestedText: '每个乡镇至少一处，村里的老人也用得上。'.repeat(8),
        },
      ],
    },
  ],
};
