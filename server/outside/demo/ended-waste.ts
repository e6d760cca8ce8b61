import { HEAD } from '#server/domains/procedure/late/late-sheet-columns.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { EndedMatter } from './ended-matter.ts';
import { WASTE_AFTERWARDS } from './ended-waste-after.ts';
import { PLACE } from './story-ended-year.ts';

const SOURCE = '原件存县住房和城乡建设局档案室{y-1}年第12号卷。';
const DRAFT = '垃圾分类实施方案（送审稿）.pdf';
const NAME = '岚溪县农村生活垃圾分类和收运处理实施方案';

const CLAUSES = `第一条 农村生活垃圾分为可烂的、不可烂的两类，由农户在家里分好。
第二条 每个行政村设一处可烂垃圾堆肥点，距离饮用水源和住房不少于200米。
第三条 不可烂的垃圾，村收集、镇转运、县处理，至少两天清运一次。
第四条 有害垃圾在村委会设专门的收集箱，每季度交有资质的单位处理一次。
第五条 运行费用由县和乡镇财政承担，不向农户收费。
第六条 各乡镇自{d:2025-10-01}起施行，{d:2026-06-30}以前覆盖全部行政村。`;

/** 农村生活垃圾分类: taken the year before, in full; what was done is entered from its papers. */
export const WASTE: EndedMatter = {
  seq: PLACE.WASTE,
  unit: 'house',
  enteredOn: '2026-02-09',
  circumstances: [
    [DecisionFact.PROFESSIONAL, '堆肥点选址、清运频次要由环境卫生专业人员论证。'],
    [DecisionFact.PUBLIC_CONCERN, '农村垃圾清运每年来电来信较多。'],
  ],
  prepared: [
    {
      [HEAD.step]: '决策启动',
      [HEAD.from]: '{d:2025-03-10}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '垃圾分类方案启动批复.pdf',
      [HEAD.summary]: '县长批准按年度目录启动决策程序，岚政办〔{y-1}〕14号，由县住房和城乡建设局承办。',
    },
    {
      [HEAD.step]: '调查研究和起草',
      [HEAD.from]: '{d:2025-04-02}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '垃圾分类调研报告.pdf',
      [HEAD.summary]:
        '走访6个乡镇23个村，称量412户一周的垃圾：可烂垃圾占六成。村民最关心分几类、谁来运、收不收钱。',
    },
    {
      [HEAD.step]: '征求有关单位意见',
      [HEAD.from]: '{d:2025-04-14}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '垃圾分类有关单位复函.pdf',
      [HEAD.units]: [
        '县农业农村局｜{d:2025-04-14}｜同意｜{d:2025-04-22}',
        '县生态环境局｜{d:2025-04-14}｜同意｜{d:2025-04-23}',
        '县财政局｜{d:2025-04-14}｜同意｜{d:2025-04-25}',
      ].join('\n'),
    },
    {
      [HEAD.step]: '向社会公开征求意见',
      [HEAD.from]: '{d:2025-05-06}',
      [HEAD.to]: '{d:2025-06-10}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '垃圾分类意见汇总和采纳情况.pdf',
      [HEAD.places]: '县政府门户网站“意见征集”栏目和各村公示栏',
      [HEAD.count]: '87',
      [HEAD.adopted]: '34',
      [HEAD.answeredOn]: '{d:2025-06-20}',
      [HEAD.summary]:
        '意见集中在四类太难分、堆肥点离家太近、怕收费。采纳34条：四类改为两类，堆肥点离住房不少于200米，写明不向农户收费。要求每天清运的没有采纳，车辆和人手不够，先保证两天一次。',
    },
    {
      [HEAD.step]: '公众参与活动',
      [HEAD.from]: '{d:2025-05-16}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '垃圾分类座谈会记录.pdf',
      [HEAD.method]: '座谈会',
      [HEAD.places]: '青石镇人民政府二楼会议室',
      [HEAD.people]: '六个乡镇的村民代表、保洁员、村干部',
      [HEAD.count]: '26',
      [HEAD.summary]: '保洁员说四类桶放不下也分不清，两类就够；村民代表要求堆肥点远离水井；会上逐条答复。',
    },
    {
      [HEAD.step]: '专家论证',
      [HEAD.from]: '{d:2025-07-08}',
      [HEAD.source]: SOURCE,
      [HEAD.papers]: '垃圾分类专家论证意见.pdf',
      [HEAD.form]: '论证会',
      [HEAD.library]: '设区的市级专家库',
      [HEAD.experts]: [
        '车洁源｜环境科学研究院｜声明无直接利害关系',
        '田守业｜农业技术推广中心｜声明无直接利害关系｜持不同意见',
      ].join('\n'),
      [HEAD.opinions]: [
        '车洁源｜现有填埋场三年内饱和，分类减量必要｜两类分法农户做得到｜堆肥点间距合理｜已签名',
        '田守业｜可烂垃圾还田，减少化肥｜堆肥设备已有两村试用｜应当检测堆肥成品｜已签名',
      ].join('\n'),
      [HEAD.dissents]: '田守业认为应当先在两个镇试行一年再推开；会后补充了分三批推开的安排，意见已经一致。',
      [HEAD.adoptions]: '采纳｜堆肥成品每季度检测一次｜写入实施方案的运行要求',
    },
  ],
  decided: [
    {
      [HEAD.step]: '合法性审查',
      [HEAD.from]: '{d:2025-08-04}',
      [HEAD.to]: '{d:2025-08-15}',
      [HEAD.source]: '原件存县司法局档案室{y-1}年第5号卷。',
      [HEAD.papers]: '垃圾分类合法性审查意见书.pdf',
      [HEAD.draft]: DRAFT,
      [HEAD.result]: '合法',
      [HEAD.aspects]: '法定权限｜符合规定\n法定程序｜符合规定\n草案内容｜符合规定',
      [HEAD.adviser]: '法律顾问｜计衡平｜草案不与上位法抵触，没有增加农户的义务和费用。',
    },
    {
      [HEAD.step]: '集体讨论',
      [HEAD.from]: '{d:2025-09-05}',
      [HEAD.source]: '原件存县政府办公室档案室{y-1}年会议卷。',
      [HEAD.papers]: '县政府第18次常务会议记录.pdf',
      [HEAD.draft]: DRAFT,
      [HEAD.meetingKind]: '常务会议',
      [HEAD.meetingName]: '县政府第18次常务会议',
      [HEAD.attendance]: '4｜4',
      [HEAD.speakers]: '许存诚、郁思齐、韦望舒、江怀民',
      [HEAD.head]: '江怀民',
      [HEAD.result]: '通过',
      [HEAD.dissents]: '无',
    },
    {
      [HEAD.step]: '请示报告党委',
      [HEAD.from]: '{d:2025-09-08}',
      [HEAD.answeredOn]: '{d:2025-09-15}',
      [HEAD.source]: '原件存县政府办公室档案室{y-1}年收文卷。',
      [HEAD.papers]: '县委关于垃圾分类方案的批复.pdf',
      [HEAD.document]: '请示｜岚府〔{y-1}〕38号',
      [HEAD.result]: '同意',
      [HEAD.summary]: '同意县政府关于农村生活垃圾分类和收运处理实施方案的请示。',
    },
    {
      [HEAD.step]: '印发',
      [HEAD.from]: '{d:2025-09-18}',
      [HEAD.source]: '原件存县政府办公室档案室{y-1}年发文卷。',
      [HEAD.papers]: `${NAME}.pdf`,
      [HEAD.document]: '岚府发〔{y-1}〕21号',
      [HEAD.signed]: '江怀民｜{d:2025-09-17}｜{d:2025-09-17}',
    },
  ],
  texts: {
    [DRAFT]: CLAUSES,
    [`${NAME}.pdf`]: CLAUSES,
    '垃圾分类合法性审查意见书.pdf': '法定权限、法定程序、草案内容均符合规定。\n结论：合法。',
    '县政府第18次常务会议记录.pdf':
      '审议农村生活垃圾分类和收运处理实施方案。\n许存诚、郁思齐、韦望舒：同意。\n江怀民：同意，按两类分法施行，费用由财政承担。',
  },
  afterwards: WASTE_AFTERWARDS,
};
