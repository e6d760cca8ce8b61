import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { type MeetingStory, ROOM } from './meeting-story.ts';
import { ELDER } from './story-elder-meeting.ts';

const { PUBLIC, PARTIAL, CLOSED } = AgendaDisclosure;

/** 第29次常务会议: where 城区招生服务片区 was decided on. */
const SCHOOL: MeetingStory = {
  plan: { kind: MeetingKind.EXECUTIVE, name: '县政府第29次常务会议', sessionNo: 29, ...ROOM },
  on: '2026-05-22',
  from: '14:30',
  to: '16:30',
  plannedOn: '2026-05-18',
  announcedOn: '2026-05-20',
  items: [
    {
      item: { title: '听取防汛准备工作情况汇报', disclosure: PUBLIC, reportingUnit: '县应急管理局' },
      from: '14:32',
      to: '14:55',
      result: AgendaResult.NOTED,
      resultText: '各乡镇在5月底以前完成隐患点排查。',
      minutes: '会议听取了防汛准备工作情况汇报，要求各乡镇在5月底以前完成隐患点排查，责任落实到人。',
    },
    {
      item: {
        title: '审议《城区义务教育学校招生服务片区调整方案》',
        disclosure: PUBLIC,
        reportingUnit: '县教育体育局',
      },
      decision: 3,
      from: '14:55',
      to: '15:50',
      result: AgendaResult.PASSED,
      resultText: '经费由县财政承担，三年后评估；护学岗在开学前到位。',
      minutes:
        '会议审议了《城区义务教育学校招生服务片区调整方案》，听取了公众意见采纳情况和合法性审查意见。\n会议决定：原则同意该方案，经费由县财政承担，三年后评估；护学岗要在开学前到位。',
    },
  ],
  minutes: {
    attendees: ['江怀民', '许存诚', '郁思齐', '韦望舒'],
    absent: [],
    observers: [
      ['县人大代表', 2],
      ['学生家长代表', 2],
    ],
    opening: '会议由县长江怀民主持。',
    publishedOn: '2026-05-26',
  },
};

/** 第38次常务会议: announced, put off by a day; people are invited to what touches their livelihood. */
const COMING: MeetingStory = {
  plan: { kind: MeetingKind.EXECUTIVE, name: '县政府第38次常务会议', sessionNo: 38, ...ROOM },
  on: '2026-11-25',
  from: '14:30',
  to: '17:00',
  announcedOn: '2026-11-19',
  live: true,
  postponed: { on: '2026-11-20', fromDay: '2026-11-24', reason: '县长参加全市视频会议。' },
  items: [
    {
      item: {
        title: '研究困难群众冬春救助工作方案',
        disclosure: PUBLIC,
        reportingUnit: '县民政局',
        livelihood: true,
        highAttention: true,
      },
    },
    {
      item: {
        title: '研究某宗资产处置底价',
        disclosure: CLOSED,
        ground: WithholdGround.PROCESS_INFORMATION,
        law: '国令711号第十六条第二款',
      },
    },
    {
      item: {
        title: '听取道路交通安全形势分析',
        disclosure: PARTIAL,
        reportingUnit: '县交通运输局',
        paperTitle: '重点车辆动态监控情况',
        ground: WithholdGround.INTERNAL_AFFAIRS,
        law: '国令711号第十六条第一款',
      },
    },
  ],
};

/** A special meeting that was announced and is not held. */
const CANCELLED: MeetingStory = {
  plan: { kind: MeetingKind.SPECIAL, name: '老旧街区改造专题会议', ...ROOM, chair: '副县长许存诚' },
  on: '2026-11-18',
  from: '09:00',
  to: '11:00',
  announcedOn: '2026-11-13',
  cancelled: { on: '2026-11-16', reason: '主要议题并入县政府常务会议研究，不再单独召开。' },
  items: [
    { item: { title: '研究老旧街区改造资金安排', disclosure: PUBLIC, reportingUnit: '县住房和城乡建设局' } },
  ],
};

/** 政府会议 of the demonstration, in the order in which they were announced. */
export const MEETINGS = { SCHOOL, ELDER, CANCELLED, COMING } as const;
