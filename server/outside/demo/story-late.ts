import { HEAD } from '#server/domains/procedure/late/late-sheet-columns.ts';

/** The day on which the invented county took up the platform, with its first catalogue on it. */
export const FIRST_DAY = '2026-02-01';

/** The last day of entering late one by one: ahead of whoever tries the county, so that the forms are there. */
export const FORMS_LAST_DAY = '2027-06-30';

const SOURCE = '原件存县住房和城乡建设局档案室{y-1:2026-02-13}年第19号卷。';

/** The sewage works were under way for half a year by then; what was done is entered from its papers, row by row. */
export const LATE_ROWS: readonly Readonly<Record<string, string>>[] = [
  {
    [HEAD.step]: '决策启动',
    [HEAD.from]: '{d:2025-08-18}',
    [HEAD.source]: SOURCE,
    [HEAD.papers]: '启动决策的批复.pdf',
    [HEAD.summary]: '县政府批准启动二期扩建项目的决策程序，由县住房和城乡建设局承办。',
  },
  {
    [HEAD.step]: '征求有关单位意见',
    [HEAD.from]: '{d:2025-09-08}',
    [HEAD.source]: SOURCE,
    [HEAD.papers]: '有关单位复函.pdf',
    [HEAD.units]: [
      '县生态环境局｜{d:2025-09-08}｜同意｜{d:2025-09-16}',
      '县财政局｜{d:2025-09-08}｜同意｜{d:2025-09-18}',
    ].join('\n'),
  },
  {
    [HEAD.step]: '专家论证',
    [HEAD.from]: '{d:2025-11-20}',
    [HEAD.source]: SOURCE,
    [HEAD.papers]: '专家论证意见.pdf',
    [HEAD.form]: '论证会',
    [HEAD.library]: '设区的市级专家库',
    [HEAD.experts]: [
      '季水清｜市政工程设计研究院｜声明无直接利害关系',
      '岳长河｜水利水电学院｜声明无直接利害关系｜持不同意见',
    ].join('\n'),
    [HEAD.opinions]:
      '季水清｜现有规模已经超负荷，扩建必要｜用地和资金已经落实｜工艺成熟，出水可达一级A标准｜已签名',
    [HEAD.dissents]: '岳长河认为应当先做管网雨污分流，再定规模；会后补充了分流工程安排，意见已经一致。',
    [HEAD.adoptions]: '采纳｜先做雨污分流｜分流工程列入一期实施内容',
  },
  {
    [HEAD.step]: '听证会',
    [HEAD.from]: '{d:2025-11-05}',
    [HEAD.source]: SOURCE,
    [HEAD.papers]: '听证笔录.pdf',
    [HEAD.places]: '县住房和城乡建设局三楼会议室',
    [HEAD.hearingHost]: '县住房和城乡建设局｜副局长申河清',
    [HEAD.hearingNotice]: '{d:2025-10-13}｜县政府门户网站“公示公告”栏目｜已公布草案及说明',
    [HEAD.hearingPeople]: '其他利益相关方｜7\n人大代表｜2\n专家学者｜2',
    [HEAD.hearingList]: '{d:2025-10-24}｜{d:2025-10-27}｜不遴选',
    [HEAD.hearingRecord]: '公开举行｜10｜一名村民代表认为车辆绕行路线没有记全',
    [HEAD.hearingReport]: '听证报告.pdf',
    [HEAD.summary]: '厂址周边村民主要担心气味和施工车辆，要求加盖密闭、另开施工便道；多数赞成扩建。',
    [HEAD.adoptions]: '采纳加盖密闭、公开监测数据；另开便道部分采纳，改为错时运输，因便道占用基本农田。',
  },
  {
    [HEAD.step]: '风险评估',
    [HEAD.from]: '{d:2025-12-18}',
    [HEAD.source]: SOURCE,
    [HEAD.papers]: '风险评估报告.pdf',
    [HEAD.result]: '低风险',
    [HEAD.heard]: '县公安局｜厂址周边没有群体性隐患\n县生态环境局｜加盖除臭以后厂界达标',
    [HEAD.risks]: '社会稳定｜低风险｜周边村民担心气味｜加盖密闭，公开监测数据｜县生态环境局',
    [HEAD.plan]: '成立现场协调小组，二十四小时受理反映',
  },
  {
    [HEAD.step]: '风险是否可控的认定',
    [HEAD.from]: '{d:2025-12-26}',
    [HEAD.source]: SOURCE,
    [HEAD.papers]: '风险认定意见.pdf',
    [HEAD.result]: '不可控',
    [HEAD.summary]: '评估报告认定为低风险，防范措施和处置预案已经落实到责任单位，县政府据此作出认定。',
  },
  {
    [HEAD.step]: '公众参与活动',
    [HEAD.from]: '{d:2025-10-17}',
    [HEAD.source]: SOURCE,
    [HEAD.papers]: '座谈会记录.pdf',
    [HEAD.method]: '座谈会',
    [HEAD.places]: '城东街道办事处二楼会议室',
    [HEAD.people]: '厂址周边两个小区的居民代表、城东街道干部',
    [HEAD.count]: '14',
    [HEAD.summary]: '居民代表支持扩建，要求除臭设施先建成、再运行新池，并公布监测数据；会上逐条答复。',
  },
];

/** 更正: the copy that was scanned had one day wrong; the register of letters has the right one. */
export const LATE_CORRECTION = {
  source: '发文登记簿，原件存县住房和城乡建设局办公室。',
  reason: '发文登记簿所载县财政局的复函日期是{d:2025-09-19}，录入时误认为{d:2025-09-18}。',
  paper: ['UNIT_OPINION', '发文登记簿', '县财政局复函：{d:2025-09-19}收到。'],
  units: [
    ['县生态环境局', '2025-09-08', '2025-09-16'],
    ['县财政局', '2025-09-08', '2025-09-19'],
  ],
} as const;

/** 更正结论: the entry said the opposite of what the organ had found. */
export const CONCLUSION_CORRECTION = {
  source: '县政府专题会议纪要，原件存县政府办公室。',
  reason: '会议纪要原件载明“认定风险可控”，录入登记表时结论一格选错，选成了“不可控”。',
  paper: ['OTHER', '县政府专题会议纪要', '会议认定：二期扩建项目风险可控。'],
  foundOn: '2025-12-26',
  finding: '评估报告认定为低风险，防范措施和处置预案已经落实到责任单位，县政府据此认定风险可控。',
} as const;

/** How many of them 司法局 has confirmed by today; the last one still waits. */
export const LATE_CONFIRMED = 6;
