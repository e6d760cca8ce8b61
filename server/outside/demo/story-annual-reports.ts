import type { ReportFigure } from '#server/law/openness/report-figures.ts';

/** 年度报告 of one unit, on days of January to March of the year after. */
export interface ReportStory {
  unit: string;
  /** Account that writes it, account that publishes it. */
  by: string;
  publishedBy: string;
  on: string;
  overview: string;
  problems: string;
  assessment?: string;
  figures: Partial<Record<ReportFigure, number>>;
  /** Its correction: the day, the reason, the numbers put right. */
  corrected?: { on: string; reason: string; figures: Partial<Record<ReportFigure, number>> };
}

/** In the order of their days; one unit is late, one has published none. */
export const ANNUAL_REPORTS: readonly ReportStory[] = [
  {
    unit: 'justice',
    by: 'sifa',
    publishedBy: 'sifa2',
    on: '01-15',
    overview:
      '全年主动公开信息86条，其中行政规范性文件合法性审核意见12条、普法宣传41条。重大行政决策事项目录按期公布，目录内事项的进展逐月更新。',
    problems:
      '法规解读偏重条文，群众看不明白的时候多。下一年每件解读先请两名社区工作者试读，读不懂的改写以后再发布。',
    figures: { DOCUMENTS_MADE: 1, DOCUMENTS_VALID: 6, PENALTIES: 3, REVIEW_UPHELD: 1 },
  },
  {
    unit: 'ndrc',
    by: 'fagai',
    publishedBy: 'fagai-fuze',
    on: '01-19',
    overview:
      '全年主动公开信息143条，其中价格和收费58条、重大项目31条。公交、供水、供热价格的成本监审结论全部公开，答复价格咨询电话两百余次。',
    problems:
      '项目进展信息更新不及时，个别项目三个月没有更新。已经明确由项目科每月5日前更新，逾期由办公室催办。',
    figures: { DOCUMENTS_MADE: 2, DOCUMENTS_ENDED: 1, DOCUMENTS_VALID: 11, LICENCES: 64, PENALTIES: 2 },
    corrected: {
      on: '02-20',
      reason: '行政许可的件数漏计了十二月办结的4件，更正为68件，其余各数不变。',
      figures: { LICENCES: 68 },
    },
  },
  {
    unit: 'house',
    by: 'zhujian',
    publishedBy: 'zhujian-fuze',
    on: '01-22',
    overview:
      '全年主动公开信息97条，其中老旧小区改造35条、保障性住房分配22条。公租房的轮候名单和分配结果在小区公告栏同步张贴。',
    problems:
      '加装电梯的政策解读只有文字，老年人反映看不懂。下一年配图示和录音，并在政务公开专区提供纸质本。',
    figures: {
      DOCUMENTS_VALID: 9,
      LICENCES: 212,
      PENALTIES: 17,
      COERCIONS: 1,
      FEES: 1_864_000,
      SUIT_PENDING: 1,
    },
  },
  {
    unit: 'edu',
    by: 'jiaoti',
    publishedBy: 'jiaoti-fuze',
    on: '01-26',
    overview:
      '全年主动公开信息118条，其中招生入学46条、资助政策19条。义务教育招生片区、计划和录取结果按学校公开，家长会现场解读12场。',
    problems: '体育场馆的开放时间变动以后没有及时公开。已经改为变动前3日在学校门口和本平台同时公开。',
    figures: { DOCUMENTS_MADE: 1, DOCUMENTS_VALID: 8, LICENCES: 23, FEES: 96_500 },
  },
  {
    unit: 'civil',
    by: 'minzheng',
    publishedBy: 'minzheng-fuze',
    on: '01-29',
    overview:
      '全年主动公开信息76条，其中社会救助28条、养老服务24条。低保、特困供养对象在村（社区）按季公示，高龄津贴发放结果按月公开。',
    problems: '救助标准调整以后，部分村的公示栏没有更换。下一年由乡镇逐村拍照上传，民政局按季抽查。',
    figures: { DOCUMENTS_VALID: 5, LICENCES: 14 },
  },
  {
    unit: 'nr',
    by: 'ziran',
    publishedBy: 'ziran-fuze',
    on: '02-04',
    overview:
      '全年主动公开信息164条，其中土地供应52条、规划许可67条。征地信息按村公开，土地补偿方案同时张贴到村民小组。',
    problems: '规划图件只有扫描件，手机上放大以后看不清。下一年改用可以分层查看的图，并附文字说明。',
    figures: {
      DOCUMENTS_MADE: 1,
      DOCUMENTS_VALID: 14,
      LICENCES: 305,
      PENALTIES: 26,
      REVIEW_CORRECTED: 1,
      SUIT_UPHELD: 2,
    },
  },
  {
    unit: 'gov-office',
    by: 'zhengban',
    publishedBy: 'zhengban2',
    on: '03-20',
    overview:
      '全县全年主动公开信息2914条。政府常务会议纪要全部公开，举办政府开放日4次，政务公开专区接待群众一万余人次。',
    problems: '部分单位的公开栏目内容陈旧，依申请公开的答复说理不够。下一年按季通报，并组织答复文书评查。',
    assessment:
      '政务公开纳入单位年度考核，权重4分；社会评议由公众代表和政务公开专区的来访群众打分。全年没有因政府信息公开被责任追究的情形。',
    figures: {
      DOCUMENTS_MADE: 14,
      DOCUMENTS_ENDED: 5,
      DOCUMENTS_VALID: 96,
      LICENCES: 8_421,
      PENALTIES: 1_207,
      COERCIONS: 43,
      FEES: 21_385_000,
      REVIEW_UPHELD: 2,
      REVIEW_CORRECTED: 1,
      SUIT_UPHELD: 2,
      SUIT_PENDING: 1,
    },
  },
];
