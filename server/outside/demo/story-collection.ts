import { DecisionCategory, HearingChoice } from '#server/law/decision/decision-category.ts';
import { type DemoItem, row } from './catalogue.ts';

/** Matter that a unit would like in next year's catalogue, what it argues (国令713号第十条), and what became of it. */
interface ToldSubmission {
  unit: string;
  item: DemoItem;
  writtenOn: string;
  argued: Readonly<
    Record<'problem' | 'reasons' | 'basis' | 'preliminaryPlan' | 'necessity' | 'feasibility', string>
  >;
  submittedOn?: string;
  accepted?: { on: string; note: string };
  declined?: { on: string; reason: string };
}

/** 目录征集 for the next year: begun in November, open until the middle of December. */
export const COLLECTION = {
  openedOn: '2026-11-03',
  dueOn: '2026-12-18',
  note: '请各单位对照决策事项的范围，把{y+1}年拟提请县政府决定的事项报来，写明要解决的问题和初步方案。',
};

const { POLICY } = DecisionCategory;

/** One is in the draft, one waits for its answer, one was declined with the reason, one is still being written. */
export const SUBMISSIONS: readonly ToldSubmission[] = [
  {
    unit: 'edu',
    item: row(1, '城区公办幼儿园布局调整方案', POLICY, ['edu'], '2027-06-01', {
      hearing: HearingChoice.TBD,
    }),
    writtenOn: '2026-11-09',
    argued: {
      problem: '城南两个新小区入住三年，三公里内没有公办幼儿园；城北两所园的学位空了四成。',
      reasons: '城南适龄幼儿还在增加，家长多次反映。',
      basis: '《中华人民共和国学前教育法》',
      preliminaryPlan: '城南新建一所，城北两所合并，分两年完成。',
      necessity: '就近入园，公办园学位够用。',
      feasibility: '用地已经预留，建设资金列入中期财政规划。',
    },
    submittedOn: '2026-11-11',
    accepted: {
      on: '2026-11-17',
      note: '关系全县幼儿入园，属于重大公共政策，列入下一年度目录。',
    },
  },
  {
    unit: 'house',
    item: row(2, '县城停车设施建设三年行动方案', POLICY, ['house'], '2027-09-01'),
    writtenOn: '2026-11-12',
    argued: {
      problem: '老城区夜间停车缺口约一千一百个，消防通道常被占用。',
      reasons: '汽车保有量五年增加六成。',
      basis: '《重大行政决策程序暂行条例》第三条',
      preliminaryPlan: '利用闲置地块和单位院落，三年增加泊位九百个，夜间对居民开放。',
      necessity: '让出消防通道，减少乱停。',
      feasibility: '多数地块属国有，改造费用低。',
    },
    submittedOn: '2026-11-16',
  },
  {
    unit: 'civil',
    item: row(3, '社区老年助餐点运营补助办法', POLICY, ['civil'], '2027-04-01'),
    writtenOn: '2026-11-10',
    argued: {
      problem: '助餐点开得起来，留不下来。',
      reasons: '运营单位反映补助发放晚、口径不一。',
      basis: '《中华人民共和国老年人权益保障法》第三十七条',
      preliminaryPlan: '按实际用餐人次按季补助。',
      necessity: '助餐点能长期办下去。',
      feasibility: '补助资金已经列入部门预算。',
    },
    submittedOn: '2026-11-12',
    declined: {
      on: '2026-11-18',
      reason: '补助资金已经列入部门预算，属于部门职责范围内的具体办法，由县民政局依职权制定，不列入目录。',
    },
  },
  {
    unit: 'ndrc',
    item: row(4, '乡镇公共充电设施建设方案', POLICY, ['ndrc'], '2027-10-01'),
    writtenOn: '2026-11-19',
    argued: {
      problem: '十一个乡镇没有公共充电设施，返乡车辆充电排队。',
      reasons: '新能源汽车三年增加两倍。',
      basis: '国务院办公厅关于进一步构建高质量充电基础设施体系的指导意见',
      preliminaryPlan: '两年建成公共充电桩120个，先集镇后中心村。',
      necessity: '方便群众出行。',
      feasibility: '用地可用现有公共停车场。',
    },
  },
];
