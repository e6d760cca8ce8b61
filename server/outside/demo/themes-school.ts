import { Stance } from '#server/law/consultation/comment-words.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import type { Theme } from './story.ts';

/** Requests in 126 opinions on the school districts, and the answers: 31 + 22 + 48 + 9 + 12 + 4. */
export const SCHOOL_THEMES: readonly Theme[] = [
  {
    title: '要求将第一中学招生范围扩大到全县',
    summary: '认为第一中学应当面向全县招生。',
    count: 41,
    stance: Stance.AMEND,
    clauseNo: '第一条',
    texts: [
      '第一中学是县里的学校，应该全县都能报名。',
      '希望一中招生不分片区，凭成绩或者摇号。',
      '我们在临河乡，也想让孩子上一中，请扩大范围。',
      '全县统一划片不公平，建议一中面向全县。',
    ],
    answer: {
      result: Outcome.NOT_ADOPTED,
      ground: RejectionGround.CONTRARY_TO_LAW,
      reason:
        '《义务教育法》第十二条规定适龄儿童、少年在户籍所在地学校就近入学，全县招生与该规定不一致；另，该校现有学位1200个，服务片区内已预计使用1168个。',
    },
  },
  {
    title: '建议将锦绣里小区由第三小学划入距离更近的实验小学',
    summary: '锦绣里到第三小学要走1.8公里，到实验小学只有0.7公里。',
    count: 29,
    stance: Stance.AMEND,
    clauseNo: '第二条',
    texts: [
      '锦绣里离实验小学走路十分钟，为什么划到第三小学？',
      '孩子上学要过两条主路，请把锦绣里划到实验小学。',
      '建议按实际步行距离划片，锦绣里应当属于实验小学。',
      '我家住锦绣里3栋，到三小要走二十五分钟，老人接送很吃力。',
      '实验小学旁边就是锦绣里，请调整。',
    ],
    answer: {
      result: Outcome.ADOPTED,
      reason: '步行距离由1.8公里降至0.7公里，且实验小学学位充足。',
      changed: [
        {
          clauseNo: '第二条',
          before: '锦绣里、东街、河湾三个小区由第三小学服务。',
          after: '东街、河湾两个小区由第三小学服务；锦绣里小区由实验小学服务。',
        },
      ],
    },
  },
  {
    title: '多孩家庭子女同校就读',
    summary: '希望兄弟姐妹能上同一所学校。',
    count: 18,
    stance: Stance.AMEND,
    clauseNo: '第六条',
    texts: [
      '老大在实验小学，老二划到三小，一个家长接不过来。',
      '建议二孩、三孩可以跟着哥哥姐姐上同一所学校。',
      '希望多孩家庭不受片区限制，统一在一个学校。',
    ],
    answer: {
      result: Outcome.PARTLY_ADOPTED,
      ground: RejectionGround.BALANCE_OF_INTERESTS,
      reason:
        '采纳“同校优先”；不采纳“跨片区无条件同校”：第三小学学位已满员，按学位余量安排，余量在每年6月公布。',
      changed: [
        {
          clauseNo: '第六条',
          before: '学生在所属片区学校就读。',
          after: '学生在所属片区学校就读；多孩家庭申请同校的，在学位有余量时优先安排。',
        },
      ],
    },
  },
  {
    title: '支持方案',
    summary: '赞成调整。',
    count: 12,
    stance: Stance.SUPPORT,
    texts: ['支持方案，早就该调整了。', '方案合理，支持。', '', '新学校建起来，片区应该跟着变。'],
    answer: { result: Outcome.SUPPORT_ONLY },
  },
  {
    title: '希望公布各校学位数',
    summary: '想知道每所学校还有多少学位。',
    count: 9,
    stance: Stance.OTHER,
    texts: ['请公布每个学校有多少学位、已经占用多少。', '希望学位数公开透明。'],
    answer: { result: Outcome.ALREADY_COVERED, covered: ['第一条'] },
  },
  {
    title: '建议延迟一年实施',
    summary: '担心准备不足。',
    count: 7,
    stance: Stance.OPPOSE,
    clauseNo: '第七条',
    texts: ['太急了，建议明年再实施。', '房子都买了才变片区，请延后一年。'],
    answer: {
      result: Outcome.NOT_ADOPTED,
      ground: RejectionGround.TECHNICALLY_INFEASIBLE,
      reason: '新建第五小学将于{d:2026-09-01}投用，延迟一年将使第三小学大班额达到每班58人，超过省定上限。',
    },
  },
  {
    title: '建议放宽随迁子女材料要求',
    summary: '材料太多，开不出来。',
    count: 4,
    stance: Stance.AMEND,
    clauseNo: '第五条',
    texts: ['社保开不出来，能不能有居住证就行？', '材料要六样，跑了四趟，请简化。'],
    answer: {
      result: Outcome.PARTLY_ADOPTED,
      ground: RejectionGround.ALREADY_REGULATED,
      reason:
        '采纳材料简化，居住证与社保缴费证明二选一；居住年限要求由《市区义务教育招生工作办法》规定，予以保留。',
      changed: [
        {
          clauseNo: '第五条',
          before: '须同时提供居住证和社保缴费证明。',
          after: '居住证和社保缴费证明提供其中一项即可。',
        },
      ],
    },
  },
  {
    title: '反映校车超员',
    summary: '早班校车人数过多。',
    count: 4,
    stance: Stance.OTHER,
    texts: ['白茅线校车早上坐不下，孩子站着。', '校车超员没人管。'],
    answer: {
      result: Outcome.OUT_OF_SCOPE,
      route: '已转县公安局交警大队办理，转办编号 ZB-{y:2026-03-11}-0311，可拨打12345查询',
    },
  },
  {
    title: '建议上学路口增设护学岗和信号灯',
    summary: '东街路口车多，过街不安全。',
    count: 2,
    stance: Stance.AMEND,
    clauseNo: '第七条',
    texts: ['东街路口请加红绿灯，孩子过马路不安全。', '建议上下学时段安排护学岗。'],
    answer: {
      result: Outcome.ADOPTED,
      reason: '交警部门现场勘查后同意增设，与片区调整同步完成。',
      changed: [
        {
          clauseNo: '第七条',
          before: '本方案自秋季学期起施行。',
          after: '本方案自秋季学期起施行；施行前在东街路口增设信号灯，上下学时段设护学岗。',
        },
      ],
    },
  },
];
