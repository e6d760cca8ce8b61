import { InterpretationSection } from '#schema/consultation/dossier-parts.ts';
import { OutreachForm, PublicationPlace } from '#server/law/decision/decision-publication.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import { DisclosureProperty, Validity } from '#server/law/decision/document-header.ts';
import { ExecutionReportKind } from '#server/law/execution/execution.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';
import { ReportReply, UpwardForm } from '#server/law/execution/issuing.ts';
import type { MeetingTelling, PublicationTelling } from './later.ts';
import { MEETINGS } from './story-meetings.ts';
import { SCHOOL_TEXT } from './later-school-review.ts';

const TITLE = '城区义务教育学校招生服务片区调整方案';

/** The executive meeting of May: approved, one member of another mind; the county's Party committee agreed. */
export const SCHOOL_MEETING: MeetingTelling = {
  story: MEETINGS.SCHOOL,
  scheduled: {
    on: '2026-05-19',
    input: { written: [] },
  },
  held: {
    on: '2026-05-25',
    papers: [
      [
        'MEETING_MINUTES',
        '县政府第29次常务会议记录（第4项）',
        '时间：{d:2026-05-22}\n审议《城区义务教育学校招生服务片区调整方案》。\n许存诚：同意，护学岗要在开学前到位。\n郁思齐：对经费分担有不同意见。\n江怀民：按照多数意见通过，经费由县财政承担，三年后评估。',
      ],
    ],
    input: {
      speakers: ['许存诚', '郁思齐', '韦望舒', '江怀民'],
      amended: false,
      majorityResult: DiscussionResult.APPROVE,
      dissents: [{ name: '郁思齐', opinion: '护学岗补助应由县和所在乡镇分担，全部由县财政承担不可持续。' }],
      dissentConfirmed: true,
    },
  },
  reported: {
    on: '2026-05-27',
    papers: [['PARTY_REPLY', '县委批复', '岚委复〔{y}〕12号\n同意县政府关于城区招生服务片区调整的请示。']],
    input: {
      form: UpwardForm.REQUEST,
      reportNo: '岚府〔{y}〕27号',
      reportedOn: '2026-05-25',
      reply: ReportReply.AGREED,
      repliedOn: '2026-05-27',
      replyText: '同意。',
    },
  },
  issued: {
    on: '2026-05-28',
    documentNo: '岚府发〔{y}〕18号',
    papers: [
      ['DECISION_TEXT', TITLE, SCHOOL_TEXT],
      [
        'INTERPRETATION',
        `《${TITLE}》政策解读`,
        '为什么调整：第五小学投用，第三小学班额过大。\n调整了什么：锦绣里划入实验小学，临河新村、松风苑划入第五小学。\n材料简化：居住证和社保缴费证明提供其中一项即可。',
      ],
    ],
  },
};

/** Published with its interpretation, explained, filed, and now carried out by two units; one has reported. */
export const SCHOOL_PUBLICATION: PublicationTelling = {
  planned: {
    on: '2026-05-29',
    plan: {
      header: {
        indexNo: 'LX0003-0301-{y}-0018',
        topic: '教育',
        issuer: '岚溪县人民政府',
        validity: Validity.VALID,
        expiresOn: null,
        disclosure: DisclosureProperty.PROACTIVE,
      },
      sections: [
        [InterpretationSection.BACKGROUND, '城区三年新增学龄儿童940人，第三小学平均班额54人。'],
        [InterpretationSection.PURPOSE, '降低班额，让孩子就近入学。'],
        [InterpretationSection.MAIN_CONTENT, '四所小学片区调整，初中片区不变。'],
        [InterpretationSection.STANDARDS, '以步行距离1公里为主要标准，兼顾学位余量。'],
        [InterpretationSection.BENEFITS, '锦绣里上学路程由1.8公里减至0.7公里；多孩家庭可以优先同校。'],
        [InterpretationSection.DIFFERENCES, '锦绣里由第三小学改为实验小学；随迁子女材料由两项减为一项。'],
        [InterpretationSection.NEXT_STEPS, '开学前增设东街路口信号灯和护学岗；每三年评估一次。'],
      ].map(([section, text]) => ({
        section: section as InterpretationSection,
        text: text as string,
        applies: true,
      })),
      impacts: [
        ['锦绣里小区的孩子', '到第三小学，走1.8公里', '到实验小学，走0.7公里'],
        ['临河新村、松风苑的孩子', '到第三小学', '到第五小学'],
        ['随迁子女', '居住证、社保缴费证明两项都要', '提供其中一项就行'],
      ].map(([who = '', before = '', after = '']) => ({ who, before, after, since: '{d:2026-09-01}' })),
      impactsConfirmed: true,
      forms: [InterpretationForm.TEXT, InterpretationForm.QA],
      places: [PublicationPlace.WEBSITE, PublicationPlace.GAZETTE],
      absentPlaces: [
        {
          place: PublicationPlace.NEWSPAPER,
          reason: '本县没有公开发行的报纸，在县融媒体中心“岚溪发布”和各社区公示栏同步公布。',
        },
      ],
      publicOpinionsStatement: '收到意见126条，采纳31条、部分采纳22条，采纳情况已于{d:2026-04-24}公布。',
      expertOpinionsStatement:
        '采纳三年后复核的意见；随迁子女材料按市级文件保留二选一，未采纳只要居住证的意见。',
      outreach: [OutreachForm.INTERVIEW],
    },
  },
  reviewedOn: '2026-06-01',
  publishedOn: '2026-06-02',
  outreach: {
    on: '2026-06-04',
    input: {
      form: OutreachForm.INTERVIEW,
      heldOn: '2026-06-04',
      summary: '县教育体育局局长接受县融媒体中心访谈，解答片区怎么划、多孩怎么同校、随迁子女带什么材料。',
      url: '',
    },
  },
  execution: {
    on: '2026-06-08',
    units: ['edu', 'trans'],
    supervisor: 'gov-office',
    duties: [
      {
        clauseNo: '第二条',
        unit: 'edu',
        task: '按新片区招收新生，锦绣里小区的儿童到实验小学就读',
        beneficiary: '锦绣里、东街、河湾三个小区的适龄儿童',
        dueOn: '2026-09-01',
      },
      {
        clauseNo: '第六条',
        unit: 'edu',
        task: '多孩家庭申请同校的，书面答复',
        beneficiary: '多孩家庭',
        dueDays: 10,
        dueAfter: '收到申请',
      },
      {
        clauseNo: '第七条',
        unit: 'trans',
        task: '在东街路口增设信号灯',
        beneficiary: '走读的学生和家长',
        dueOn: '2026-08-31',
      },
    ],
  },
  handedOver: { on: '2026-06-24', archiveNo: 'LX03-{y}-0018' },
  reports: [
    {
      on: '2026-09-09',
      login: 'jiaoti-zhixing',
      kind: ExecutionReportKind.PROGRESS,
      text: '秋季学期已按新片区招生：四所小学招收新生1146人，锦绣里68名儿童全部到实验小学就读，第三小学班额降至47人；多孩家庭申请同校52户，安排49户。',
      papers: [
        [
          'EXECUTION_REPORT',
          '秋季学期招生执行情况',
          '实验小学 302人\n第三小学 276人\n第五小学 318人\n中心小学 250人\n合计 1146人',
        ],
      ],
    },
  ],
  deeds: [
    {
      on: '2026-09-10',
      login: 'jiaoti-zhixing',
      asked: '建议将锦绣里小区由第三小学划入',
      words: '锦绣里68名儿童全部到实验小学就读，第三小学班额降至47人',
    },
    {
      on: '2026-09-10',
      login: 'jiaoti-zhixing',
      asked: '多孩家庭子女同校就读',
      words: '多孩家庭申请同校52户，安排49户',
    },
  ],
};
