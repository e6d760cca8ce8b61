import type { RecordedFact } from '#server/law/openness/recorded-fact.ts';

/** A task of the demonstration's plan: days of the story; `done` is what its unit reported, and when. */
export interface ToldTask {
  title: string;
  content: string;
  item: number;
  unit: string;
  dueOn: string;
  measure?: RecordedFact;
  target?: number;
  done?: { on: string; by?: string; text: string; link: string; checkedOn?: string; returned?: string };
}

/** The plan is published on this day, at least 90 日 before the last is due and the first at most 90 日 before that: then all fall into one year, whenever the story is told. */
export const PLANNED_ON = '2026-09-15';

/** 本年度的政务公开任务. */
export const PLAN: readonly ToldTask[] = [
  {
    title: '编制公布重大行政决策事项目录',
    content: '县政府审议、县委同意后公布，逐项写明承办单位、决策时间、是否听证。',
    item: 1,
    unit: 'justice',
    dueOn: '2026-10-05',
    done: {
      on: '2026-09-29',
      by: 'sifa',
      text: '本年度目录已经公布，逐项写明承办单位、决策时间和是否听证，调整的部分另行公布。',
      link: '/mulu',
      checkedOn: '2026-09-30',
    },
  },
  {
    title: '公开征求意见不少于三次',
    content: '涉及群众切身利益的决策草案，期限不少于三十日，同时公布解读。',
    item: 2,
    unit: 'ndrc',
    dueOn: '2026-12-20',
    measure: 'CONSULTATIONS',
    target: 3,
  },
  {
    title: '举办政府开放日活动',
    content: '邀请群众走进县政务服务中心，每次公布活动情况。',
    item: 4,
    unit: 'hall',
    dueOn: '2026-12-24',
    measure: 'OPEN_DAYS',
    target: 1,
  },
  {
    title: '政府会议听取政务公开工作汇报',
    content: '全年不少于一次，列入会议议程，会议纪要公布。',
    item: 5,
    unit: 'gov-office',
    dueOn: '2026-12-28',
    measure: 'REPORTS_HEARD',
    target: 1,
  },
  {
    title: '公布政策解读专员名单',
    content: '写明姓名、电话、解读的政策和接听时间，变动后五个工作日内更新。',
    item: 6,
    unit: 'gov-office',
    dueOn: '2026-09-28',
    done: {
      on: '2026-10-08',
      by: 'zhengban',
      text: '九个单位的解读专员已经公布，比要求的时间晚了十天，今后变动当周更新。',
      link: '/liuyan/zhuanyuan',
      checkedOn: '2026-10-09',
    },
  },
  {
    title: '梳理义务教育招生政策问答',
    content: '把招生片区、随迁子女入学的常见问题编成问答公布。',
    item: 8,
    unit: 'edu',
    dueOn: '2026-11-25',
    done: {
      on: '2026-11-18',
      text: '已经整理招生政策常见问题十二条，随征求意见的材料一起公布。',
      link: '/zhengji',
    },
  },
  {
    title: '公布农村危房改造补助对象和金额',
    content: '按季度公布补助对象、标准、金额，公示不少于七日。',
    item: 9,
    unit: 'house',
    dueOn: '2026-10-31',
    done: {
      on: '2026-10-29',
      text: '第三季度的补助对象已经在政府网站公示，标准和金额都在内。',
      link: 'https://www.lanxi.example/gongshi/2026-3.html',
      returned: '公示里没有金额一栏，请补充以后再报告。',
    },
  },
];
