import type { StatuteInput } from '#schema/statute/statute-input.ts';
import { BasisLevel } from '#server/law/consultation/legal-basis.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { PlanningKind } from '#server/law/statute/plan-entry.ts';

/** An edition as it is told; of one that ends a law, since when. */
export interface ToldEdition {
  input: StatuteInput;
  /** 废止, registered after it. */
  ended?: { fromDay: CalendarDay; successor: string; reason: string };
}

const day = (text: string) => text as CalendarDay;
const COUNTY = '岚溪县人民政府';
const SITE = 'https://www.lanxi.example/guizhang';

type Written = Omit<StatuteInput, 'promulgatedOn' | 'fromDay' | 'whole' | 'issuer' | 'level'> & {
  promulgatedOn: string;
  fromDay?: string;
};

/** A paper of the county government, whole: of a plan its kind and period, and no level. */
const paper = ({ promulgatedOn, fromDay = promulgatedOn, ...said }: Written): StatuteInput => ({
  ...said,
  level: said.planKind ? BasisLevel.OTHER : BasisLevel.POLICY_DOCUMENT,
  issuer: COUNTY,
  promulgatedOn: day(promulgatedOn),
  fromDay: day(fromDay),
  whole: true,
});

const RULES_OF_2019 = `第一条 为了规范行政规范性文件的制定，制定本办法。
第二条 规范性文件公开征求意见不少于七个工作日。
第三条 规范性文件由县司法局合法性审核后，提请县政府常务会议审议。
第四条 本办法自2019年3月1日起施行。`;
const RULES_OF_2023 = `第一条 为了规范行政规范性文件的制定和监督管理，制定本办法。
第二条 规范性文件公开征求意见不少于三十日；情况紧急需要缩短的，在公告中说明理由。
第三条 规范性文件由县司法局合法性审核后，提请县政府常务会议审议。
第四条 规范性文件自公布之日起二十个工作日内收入法规库，供公众查阅、下载。
第五条 本办法自2023年8月1日起施行。`;
const RULES = '岚溪县行政规范性文件管理办法';

/** 本县的规范性文件: each with its editions in the order in which they came. */
export const DOCUMENTS: readonly (readonly ToldEdition[])[] = [
  [
    {
      input: paper({
        title: RULES,
        docNo: '岚府发〔2019〕2号',
        promulgatedOn: '2019-01-28',
        fromDay: '2019-03-01',
        url: '',
        text: RULES_OF_2019,
        reason: '收录本县现行和历次规范性文件',
      }),
    },
    {
      input: paper({
        title: RULES,
        docNo: '岚府发〔2023〕7号',
        promulgatedOn: '2023-06-30',
        fromDay: '2023-08-01',
        url: `${SITE}/2023-7`,
        text: RULES_OF_2023,
        reason: '修订公布，收录新的一版',
      }),
    },
  ],
  [
    {
      input: paper({
        title: '岚溪县农村公路养护管理办法',
        docNo: '岚府发〔2022〕14号',
        promulgatedOn: '2022-09-20',
        fromDay: '2022-11-01',
        url: `${SITE}/2022-14`,
        text: `第一章 总则
第一条 为了加强农村公路养护，保障安全畅通，制定本办法。
第二条 县道由县交通运输局养护，乡道、村道由乡镇人民政府养护。
第二章 养护和监督
第三条 养护资金按里程和等级安排，每年三月底前向社会公布。
第四条 公众发现路面损坏、标志缺失的，可以向养护单位反映，养护单位五个工作日内答复。
第五条 本办法自2022年11月1日起施行。`,
        reason: '收录本县现行规范性文件',
      }),
    },
  ],
  [
    {
      input: paper({
        title: '岚溪县户外广告设置管理规定',
        docNo: '岚府发〔2014〕3号',
        promulgatedOn: '2014-02-18',
        fromDay: '2014-04-01',
        url: '',
        text: `第一条 为了规范户外广告的设置，制定本规定。
第二条 设置户外广告应当安全、整洁，不得遮挡交通标志。
第三条 本规定自2014年4月1日起施行。`,
        reason: '收录本县历次规范性文件',
      }),
      ended: {
        fromDay: day('2024-01-01'),
        successor: '',
        reason: '岚府发〔2023〕12号清理结果公布废止，自2024年1月1日起失效。',
      },
    },
  ],
];

/** 本县的规划: two five-year plans and one of a sector. */
export const PLANS: readonly StatuteInput[] = [
  paper({
    title: '岚溪县国民经济和社会发展第十三个五年规划纲要',
    planKind: PlanningKind.DEVELOPMENT,
    firstYear: 2016,
    lastYear: 2020,
    docNo: '岚府发〔2016〕4号',
    promulgatedOn: '2016-03-25',
    url: '',
    text: `第一章 发展基础
“十二五”时期，全县建成县乡公路一百二十公里，自来水通到七成的村。
第二章 主要目标
到2020年，贫困村全部退出，县城污水集中处理率达到九成。
第三章 主要任务
一、改善交通。县道全部达到三级以上标准。
二、保障民生。每个乡镇建成一所标准化卫生院。`,
    reason: '历史规划专栏收录',
  }),
  paper({
    title: '岚溪县国民经济和社会发展第十四个五年规划纲要',
    planKind: PlanningKind.DEVELOPMENT,
    firstYear: 2021,
    lastYear: 2025,
    docNo: '岚府发〔2021〕3号',
    promulgatedOn: '2021-04-12',
    url: `${SITE}/2021-3`,
    text: `第一章 发展环境
“十三五”规划的主要目标已经完成，城乡差距仍然存在，老年人口比重上升。
第二章 主要目标
到2025年，通村公交覆盖所有行政村，城区义务教育班额不超过标准，养老床位达到一千二百张。
第三章 交通和城乡建设
改造老旧小区二十六个，新建城北客运站，县城主要道路增设非机动车道。
第四章 公共服务
新建城区第五小学，六十五岁以上老年人每年免费体检一次。
第五章 实施和监督
县政府每年向县人民代表大会报告实施情况，中期组织评估，结果向社会公布。`,
    reason: '历史规划专栏收录',
  }),
  paper({
    title: '岚溪县综合交通运输发展规划',
    planKind: PlanningKind.SPECIAL,
    firstYear: 2021,
    lastYear: 2035,
    docNo: '岚府字〔2021〕52号',
    promulgatedOn: '2021-11-30',
    url: '',
    text: `一、现状
全县公路通车里程一千三百公里，三个乡镇没有通公交。
二、目标
到2025年实现乡镇通公交，到2035年任何一个村到县城不超过一小时。
三、重点项目
城北客运站、岚河二桥、松林至青石公路改造。`,
    reason: '历史规划专栏收录',
  }),
];
