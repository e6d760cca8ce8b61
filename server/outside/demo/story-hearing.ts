import type { HearingInput } from '#schema/hearing/hearing-input.ts';
import type { HearingReportInput } from '#schema/hearing/record-input.ts';
import { SelectionMode, StakeholderSide } from '#server/law/hearing/hearing-selection.ts';
import { HearingEntryKind } from '#server/law/hearing/hearing-words.ts';
import type { Paper } from './later.ts';
import { MEETING_ROOM } from './story-events.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';

const S = StakeholderSide;
const K = HearingEntryKind;
const { DRAW, NOMINATION } = SelectionMode;

/** A hearing of the demonstration; days are written for 2026-11-20. */
export interface HearingStory {
  seq: number;
  unit: string;
  noticeOn: string;
  signUpClosesOn: string;
  plan: Omit<HearingInput, 'signUpOpensAt' | 'signUpClosesAt' | 'heldOn'> & { heldOn: string };
  /** Who signs up on the web, by name; the side that is drawn. */
  drawnSide: StakeholderSide;
  signUps: readonly string[];
  observers: readonly string[];
  rest?: HearingRest;
}

/** Course of the hearing after the sign-up. */
export interface HearingRest {
  drawOn: string;
  digits: string;
  nominated: readonly (readonly [side: StakeholderSide, name: string, capacity: string])[];
  listOn: string;
  deliveredOn: string;
  recordOn: string;
  reportOn: string;
  press: readonly string[];
  /** Participant who speaks, counted from 0; null: the unit. */
  said: readonly (readonly [kind: HearingEntryKind, who: number | null, text: string])[];
  refuses: number;
  refusalReason: string;
  report: HearingReportInput;
}

/** 送达回证 of the materials, one sheet for everybody. */
export const SERVICE_RECEIPT: Paper = [
  'OTHER',
  '听证会材料送达回证',
  '听证会材料：草案及其说明、听证会议程。受送达人逐一签名并注明签收时间。',
];

/** 招生片区: held in spring, complete up to its report. */
export const SCHOOL_HEARING: HearingStory = {
  seq: 3,
  unit: 'edu',
  noticeOn: '2026-03-09',
  signUpClosesOn: '2026-03-18',
  plan: {
    name: '城区义务教育学校招生服务片区调整听证会',
    purpose: '就锦绣里、东街、河湾三个小区的片区划分和多孩同校，听取各方意见。',
    isPrice: false,
    host: '县教育体育局',
    chair: '白启蒙',
    heldOn: '2026-04-09',
    startsAt: '09:00',
    place: '县文化馆二楼报告厅',
    conditions: '年满18周岁，具有完全民事行为能力；学生家长须有子女在城区就读或者将于两年内入学。',
    sides: [
      { side: S.STAKEHOLDER, seats: 6, mode: DRAW },
      { side: S.PEOPLES_CONGRESS_DEPUTY, seats: 1, mode: NOMINATION },
      { side: S.CPPCC_MEMBER, seats: 1, mode: NOMINATION },
      { side: S.EXPERT, seats: 1, mode: NOMINATION },
      { side: S.DEPARTMENT, seats: 1, mode: NOMINATION },
    ],
    selectionMethod:
      '学生家长从报名者中抽取：种子的承诺值随本公告公布，报名截止后公布名册摘要，抽取时揭示种子并加入现场由公众报出的三位数字。其他各方由有关机关、单位推荐。',
    observerSeats: 6,
    pressSeats: 2,
    content: '听证会公开举行，旁听人不发言，可以在会后提交书面意见。',
    contact: '基教股 0000-5550103',
  },
  drawnSide: S.STAKEHOLDER,
  signUps: [
    '顾小满',
    '陈立夏',
    '吴清和',
    '郑秋实',
    '沈大雪',
    '韩谷雨',
    '苏惊蛰',
    '冯芒种',
    '蒋白露',
    '杨霜降',
  ],
  observers: ['何旁听', '吕旁听'],
  rest: {
    drawOn: '2026-03-19',
    digits: '507',
    nominated: [
      [S.PEOPLES_CONGRESS_DEPUTY, '罗仲平', '县人大常委会推荐'],
      [S.CPPCC_MEMBER, '许文澜', '县政协推荐'],
      [S.EXPERT, '黎教研', '市教育科学研究院'],
      [S.DEPARTMENT, '杜交通', '县交通运输局'],
    ],
    listOn: '2026-03-20',
    deliveredOn: '2026-03-27',
    recordOn: '2026-04-10',
    reportOn: '2026-04-25',
    press: ['县融媒体中心 叶传声'],
    said: [
      [
        K.PRESENTATION,
        null,
        '城区三年新增学龄儿童940人，第三小学平均班额54人。第五小学投用后，四所小学的片区按步行距离和学位余量调整。',
      ],
      [K.STATEMENT, 0, '锦绣里到第三小学要过两条主路，到实验小学只过一条，请把锦绣里划入实验小学。'],
      [K.STATEMENT, 1, '家里两个孩子，片区一改就要送两所学校，希望多孩同校。'],
      [K.STATEMENT, 3, '支持调整，希望每年六月前公布片区和学位余量，好早做打算。'],
      [K.QUESTION, 6, '东街路口没有信号灯，方案有没有过街安全的安排？'],
      [K.EXPLANATION, null, '东街路口信号灯已商县交通运输局列入年度计划，开学前设护学岗。'],
      [K.DEBATE, 8, '多孩同校在学位有余量时可行，没有余量时会挤占后面片区的学位。'],
      [K.EXPLANATION, null, '锦绣里划入实验小学的学位可以容纳；多孩同校拟按余量安排，不作承诺。'],
    ],
    refuses: 1,
    refusalReason: '认为应当写明承诺多孩同校',
    report: {
      summary:
        '听证参加人10名全部到会，发言6人次。学生家长集中反映锦绣里的步行距离、多孩同校和过街安全；人大代表、政协委员、专家对方案总体赞成。',
      matters: [
        {
          title: '锦绣里划入实验小学',
          summary: '锦绣里到第三小学要过两条主路，请求划入实验小学。',
          outcome: Outcome.ADOPTED,
        },
        {
          title: '多孩同校',
          summary: '请求同一家庭的多个子女在同一所学校就读。',
          outcome: Outcome.PARTLY_ADOPTED,
          ground: RejectionGround.BALANCE_OF_INTERESTS,
          reason:
            '学位有余量的学校按此安排；第三小学平均班额54人，没有余量，再收会使后面片区的学生无法就近入学。',
        },
        {
          title: '提前公布片区和学位余量',
          summary: '建议每年六月前公布。',
          outcome: Outcome.ADOPTED,
        },
      ],
    },
  },
};

/** 公交票价: announced, and open for sign-up now. */
export const BUS_HEARING: HearingStory = {
  seq: 2,
  unit: 'ndrc',
  noticeOn: '2026-11-19',
  signUpClosesOn: '2026-12-04',
  plan: {
    name: '岚溪县城乡公交票价调整听证会',
    purpose: '就城区一票制和城乡线路按里程计价的方案，听取消费者、经营者和有关方面的意见。',
    isPrice: true,
    host: '县发展和改革委员会',
    chair: '邵衡',
    heldOn: '2026-12-24',
    startsAt: '09:00',
    place: MEETING_ROOM.name,
    conditions: '年满18周岁，本县常住，具有完全民事行为能力，能够按时出席。',
    sides: [
      { side: S.CONSUMER, seats: 6, mode: DRAW },
      { side: S.OPERATOR, seats: 2, mode: NOMINATION },
      { side: S.STAKEHOLDER, seats: 2, mode: NOMINATION },
      { side: S.PEOPLES_CONGRESS_DEPUTY, seats: 1, mode: NOMINATION },
      { side: S.CPPCC_MEMBER, seats: 1, mode: NOMINATION },
      { side: S.EXPERT, seats: 1, mode: NOMINATION },
      { side: S.DEPARTMENT, seats: 2, mode: NOMINATION },
    ],
    selectionMethod:
      '消费者从报名者中抽取：种子的承诺值随本公告公布，报名截止后公布名册摘要，抽取时揭示种子并加入现场由公众报出的三位数字，任何人可以按公开的文件重做。经营者由公交公司推荐，学生家长、沿线村代表由学校和乡镇推荐，其他由有关机关、单位推荐。',
    observerSeats: 5,
    pressSeats: 2,
    content: '听证会公开举行。旁听人不发言，可以在会后提交书面意见。报名只需姓名、联系方式和所属方面。',
    contact: '价格股 0000-5550102',
  },
  drawnSide: S.CONSUMER,
  signUps: ['张晓禾', '高远', '许静', '罗敏', '石刚'],
  observers: ['唐听众', '宋听众'],
};
