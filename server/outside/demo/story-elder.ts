import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { ELDER_DRAFT } from './elder-draft.ts';
import { ELDERLY_39, ELDERLY_40, PROCEDURE_15 } from './laws.ts';
import type { Story } from './story.ts';
import { ELDER_SURVEY } from './story-survey.ts';

/** 养老服务设施: its last day fell into the National Day holidays and was rolled; 64 comments, 27 adopted. */
export const ELDER: Story = {
  seq: 4,
  unit: 'civil',
  title:
    '关于公开征求《岚溪县养老服务设施布局规划（{y:2026-02-13}—{y+4:2026-02-13}年）（征求意见稿）》意见的公告',
  plainWords:
    '五年里，每个乡镇建一处养老服务中心，城区每个社区有日间照料站。青石镇的排在后面。截止以前，您可以提意见。',
  opensOn: '2026-09-01',
  closesOn: '2026-10-08',
  draft: ELDER_DRAFT,
  basis: [
    { ...ELDERLY_39, clauses: ['第八条'] },
    { ...ELDERLY_40, clauses: ['第三条', '第四条', '第六条', '第九条'] },
    PROCEDURE_15,
  ],
  ways: [
    ['ONLINE', '在本页“提出意见”'],
    ['LETTER', '岚溪县民生路3号 县民政局养老服务股'],
    ['PHONE', '0000-5550104'],
    ['IN_PERSON', '各乡镇便民服务中心'],
  ],
  contact: {
    name: '养老服务股',
    phone: '0000-5550104',
    email: 'yanglao@lanxi.example',
    address: '岚溪县民生路3号',
  },
  interpretation: [
    ['BACKGROUND', '全县60周岁以上老年人占23.6%，白茅、松林两乡镇没有养老机构。'],
    ['PURPOSE', '让老人在家门口有去处，失能老人有人照护。'],
    ['MAIN_CONTENT', '乡镇中心、社区站点两级布局，新建小区配建。'],
    ['STANDARDS', '每百户配建养老用房不少于20平方米，日间照料站步行15分钟可到。'],
    ['BENEFITS', '新增护理型床位420张，日间照料站18处。'],
    ['DIFFERENCES', '本县首次编制养老服务设施专项规划，没有旧规划。', 'NOT_APPLICABLE'],
    ['NEXT_STEPS', '意见整理后修改草案，送请合法性审查，再提请县政府常务会议讨论。'],
  ],
  themes: [
    {
      title: '青石镇日间照料中心提前建设',
      summary: '青石镇老人多，不应列入远期。',
      count: 18,
      stance: Stance.AMEND,
      clauseNo: '第五条',
      texts: [
        '青石镇六十岁以上的有两千多人，日间照料中心不能等到五年后。',
        '请把青石镇的照料中心放到近期建设。',
        '我父母在青石镇，白天没人照看，希望早点建。',
      ],
      answer: {
        result: Outcome.ADOPTED,
        reason: '青石镇60周岁以上人口居全县第二，且镇政府已落实闲置校舍，可在近期建成。',
        changed: [
          {
            clauseNo: '第五条',
            before: '青石镇日间照料中心列入远期建设。',
            after: '青石镇日间照料中心列入近期建设，利用原中心校校舍，两年内建成。',
          },
        ],
      },
    },
    {
      title: '护理人员培训与工资',
      summary: '护理人员留不住，培训少。',
      count: 9,
      stance: Stance.AMEND,
      clauseNo: '第七条',
      texts: ['护理员一年培训40学时不够，建议80学时，并且发补贴。', '护理员工资低，留不住人。'],
      answer: {
        result: Outcome.ADOPTED,
        reason: '培训学时调整为80学时，并设立岗位补贴，已与县财政局商定。',
        changed: [
          {
            clauseNo: '第七条',
            before: '护理人员每年培训不少于40学时。',
            after: '护理人员每年培训不少于80学时，在岗满一年的给予岗位补贴。',
          },
        ],
      },
    },
    {
      title: '每个行政村都建养老机构',
      summary: '希望村村有机构。',
      count: 14,
      stance: Stance.AMEND,
      clauseNo: '第三条',
      texts: ['一个乡镇一处太少，应该村村都有。', '建议每个村建一个养老院。'],
      answer: {
        result: Outcome.NOT_ADOPTED,
        ground: RejectionGround.FISCAL_LIMIT,
        reason:
          '全县163个行政村逐村建机构约需2.4亿元，且多数村老年人不足百人，床位利用率低；改由乡镇中心向村提供上门服务。',
      },
    },
    {
      title: '小区配建标准提高',
      summary: '每百户20平方米太少。',
      count: 9,
      stance: Stance.AMEND,
      clauseNo: '第六条',
      texts: ['每百户20平方米不够用，建议30平方米。', '老旧小区也应当补建。'],
      answer: {
        result: Outcome.PARTLY_ADOPTED,
        ground: RejectionGround.CONFLICT_WITH_PLAN,
        reason:
          '新建小区提高到每百户25平方米；不采纳30平方米：超出《居住区公共服务设施配建标准》的上限。老旧小区结合改造补建。',
        changed: [
          {
            clauseNo: '第六条',
            before: '新建住宅小区按每百户不少于20平方米配建养老用房。',
            after: '新建住宅小区按每百户不少于25平方米配建养老用房；老旧小区结合改造补建。',
          },
        ],
      },
    },
    {
      title: '公布各机构收费',
      summary: '想知道收费标准。',
      count: 5,
      stance: Stance.OTHER,
      texts: ['请公布每家养老机构的收费。', '收费标准要公开。'],
      answer: { result: Outcome.ALREADY_COVERED, covered: ['第二十条'] },
    },
    {
      title: '支持规划',
      summary: '赞成。',
      count: 5,
      stance: Stance.SUPPORT,
      texts: ['支持，希望早日建成。', '这是好事。'],
      answer: { result: Outcome.SUPPORT_ONLY },
    },
    {
      title: '高龄津贴发放问题',
      summary: '津贴晚到。',
      count: 3,
      stance: Stance.OTHER,
      texts: ['八十岁津贴两个月没到账。'],
      answer: { result: Outcome.OUT_OF_SCOPE, route: '已转县民政局社会福利股核查，可拨打12345查询' },
    },
    {
      title: '询问多大年纪、在哪里申请入住',
      summary: '问入住的年龄和报名的地方。',
      count: 1,
      stance: Stance.OTHER,
      texts: ['请问多大年纪可以申请住乡镇养老服务中心，在哪里报名？'],
      answer: {
        result: Outcome.ANSWERED,
        reason:
          '年满60周岁的本县居民都可以申请，带身份证和体检表到户籍所在乡镇的便民服务中心报名，十个工作日内答复能否入住。',
      },
    },
  ],
  channels: { [CommentChannel.HALL]: 8, [CommentChannel.PHONE]: 6, [CommentChannel.VISIT]: 10 },
  survey: ELDER_SURVEY,
  report: {
    publishedOn: '2026-10-30',
    held: [ParticipationMethod.SITE_VISIT, ParticipationMethod.QUESTIONNAIRE],
    introduction:
      '征求意见期间走访了青石镇、白茅乡6个村，做了一次问卷调查，收到42份。青石镇的答卷都说走到最近的设施不方便，与征求到的意见一致，日间照料中心改列近期。全部意见逐条研究，规划修改了三条。',
  },
  until: 'REPORTED',
};

/** Changes in the draft by the adopted opinions. */
export const BY_OPINIONS = (ELDER.themes ?? []).flatMap(({ answer }) => answer?.changed ?? []);
