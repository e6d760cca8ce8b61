import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { type MeetingStory, ROOM } from './meeting-story.ts';

const { PUBLIC, PARTIAL, CLOSED } = AgendaDisclosure;

/** 第37次常务会议: held in the open, with one item that was not; its live text and its recording can be looked at. */
export const ELDER: MeetingStory = {
  plan: { kind: MeetingKind.EXECUTIVE, name: '县政府第37次常务会议', sessionNo: 37, ...ROOM },
  on: '2026-11-13',
  from: '14:30',
  to: '16:40',
  announcedOn: '2026-11-09',
  live: true,
  items: [
    {
      item: { title: '传达学习省政府有关会议精神', disclosure: PUBLIC, reportingUnit: '县政府办公室' },
      from: '14:32',
      to: '14:58',
      result: AgendaResult.NOTED,
      resultText: '各部门结合实际抓好落实。',
      minutes: '会议传达学习了省政府有关会议精神，要求各部门结合实际抓好落实。',
      posts: [
        { minute: 0, text: '会议开始。' },
        { minute: 9, speaker: '县政府办公室', text: '传达省政府有关会议精神。' },
      ],
    },
    {
      item: {
        title: '研究某项人事事项',
        disclosure: CLOSED,
        ground: WithholdGround.INTERNAL_AFFAIRS,
        law: '国令711号第十六条第一款',
      },
      from: '14:58',
      to: '15:01',
      result: AgendaResult.PASSED,
    },
    {
      item: {
        title: '审议《岚溪县养老服务设施布局规划（{y:2026-02-13}—{y+4:2026-02-13}年）》公众意见采纳情况',
        disclosure: PUBLIC,
        reportingUnit: '县民政局',
        livelihood: true,
      },
      decision: 4,
      from: '15:02',
      to: '15:13',
      result: AgendaResult.PASSED_IN_PRINCIPLE,
      resultText: '原则同意意见采纳情况；规划按会议意见修改，经合法性审查后再提请讨论决定。',
      minutes:
        '会议听取了县民政局关于规划编制和公众意见采纳情况的汇报：公开征求意见期间收到意见64条，采纳27条。列席代表发言后，会议逐项讨论了采纳的理由。\n会议原则同意意见采纳情况，规划按会议意见修改，经合法性审查后再提请讨论决定。',
      posts: [
        {
          minute: 2,
          speaker: '县民政局',
          text: '县民政局汇报规划编制和意见采纳情况：公开征求意见期间收到意见64条，采纳27条。',
        },
        { minute: 5, speaker: '列席代表周映雪', text: '列席代表周映雪建议在松林镇增加日间照料中心。' },
        {
          minute: 7,
          speaker: '列席代表周映雪',
          text: '周映雪建议增设的是“青石镇”日间照料中心。',
          corrects: 1,
        },
      ],
    },
    {
      item: {
        title: '审议《关于冬季安全生产工作的报告》',
        disclosure: PARTIAL,
        reportingUnit: '县应急管理局',
        paperTitle: '重点企业隐患清单',
        ground: WithholdGround.THIRD_PARTY_RIGHTS,
        law: '国令711号第十五条',
      },
      from: '15:13',
      to: '16:35',
      result: AgendaResult.NOTED,
      resultText: '元旦前完成一轮检查。',
      minutes: '会议听取了冬季安全生产工作的报告（公开部分），要求元旦前对人员密集场所完成一轮检查。',
      posts: [{ minute: 5, speaker: '县应急管理局', text: '县应急管理局报告冬季安全生产工作（公开部分）。' }],
    },
  ],
  minutes: {
    attendees: ['江怀民', '许存诚', '郁思齐', '韦望舒'],
    absent: [],
    opening: '会议由县长江怀民主持。',
    publishedOn: '2026-11-18',
  },
};
