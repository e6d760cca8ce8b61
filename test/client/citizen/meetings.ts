/** An invented meeting in the states it goes through (样例): announced with a closed item, in session, minuted, put off, cancelled. */
import { school } from './report.ts';
import { RESULT_CORRECTED } from './result-corrected.ts';

const notice = (kind: string, at: string, text: string, old: Record<string, string> = {}) => ({
  id: `${kind}-${at}`,
  kind,
  at,
  text,
  oldStartsAt: null,
  oldPlace: null,
  ...old,
});

const ANNOUNCED = notice(
  'ANNOUNCED',
  '2026-12-04T01:00:00.000Z',
  '岚溪县人民政府定于2026年12月11日召开第38次常务会议。\n议题共4项，其中1项依法不予公开。',
);

const decision = {
  id: 'd4',
  no: '2026-004',
  title: '岚溪县养老服务设施布局规划（2026—2030年）',
  consultations: [
    {
      id: 'c4',
      no: '2026-004',
      round: 1,
      stage: 'FEEDBACK_PUBLISHED',
      opensOn: '2026-09-01',
      closesOn: '2026-10-08',
      commentCount: 64,
      report: {
        ...school,
        publishedOn: '2026-10-30',
        totals: { ...school.totals, received: 64, adopted: 27, partlyAdopted: 9 },
      },
    },
  ],
};

const item = (position: number, title: string, more: Record<string, unknown> = {}) => ({
  id: `i${position}`,
  position,
  title,
  disclosure: 'PUBLIC',
  reportingUnit: '',
  livelihood: false,
  highAttention: false,
  invitationsSent: 0,
  invitationsAccepted: 0,
  attendance: [],
  draws: [],
  withdrawnAt: null,
  startedAt: null,
  endedAt: null,
  result: null,
  resultText: null,
  corrections: [],
  decision: null,
  ...more,
});

const AGENDA = [
  item(1, '传达学习省政府有关会议精神'),
  item(2, '依法不予公开的议题', { disclosure: 'CLOSED' }),
  item(3, '审议养老服务设施布局规划（2026—2030年）', {
    reportingUnit: '县民政局',
    livelihood: true,
    invitationsSent: 5,
    invitationsAccepted: 4,
    attendance: [
      { category: 'PEOPLES_CONGRESS_DEPUTY', invited: 1, accepted: 1, attended: 0 },
      { category: 'RESIDENT', invited: 4, accepted: 3, attended: 0 },
    ],
    draws: [
      { no: '2026-38-3-1', attempt: 1, drawnAt: null, voidedAt: '2026-12-04T03:00:00.000Z' },
      { no: '2026-38-3-2', attempt: 2, drawnAt: '2026-12-05T03:00:00.000Z', voidedAt: null },
    ],
    decision,
  }),
  item(4, '审议关于冬季安全生产工作的报告', { disclosure: 'PARTIAL' }),
] as ReturnType<typeof item>[];

/** Announced, to be broadcast. */
export const announced = {
  id: 'm38',
  no: '2026-12',
  year: 2026,
  kind: 'EXECUTIVE',
  name: '岚溪县人民政府第38次常务会议',
  stage: 'AGENDA_SET',
  startsAt: '2026-12-11T06:30:00.000Z',
  endsAt: '2026-12-11T08:40:00.000Z',
  openedAt: null as string | null,
  closedAt: null as string | null,
  place: '县政府一号会议室',
  chair: '县长',
  announcedAt: '2026-12-04T01:00:00.000Z',
  minutesPublishedAt: null as string | null,
  cancelledAt: null as string | null,
  cancelReason: null as string | null,
  calendarSequence: 0,
  unit: { name: '县政府办公室' },
  observers: [] as object[],
  agenda: AGENDA as object[],
  notices: [ANNOUNCED] as object[],
  statements: [] as object[],
  minutes: null as object | null,
  stream: { state: 'APPROVED', withText: true, withVideo: true } as object | null,
};

/** Being held: its third item runs, the outcome of the first is not public before the minutes. */
export const inSession = {
  ...announced,
  stage: 'IN_SESSION',
  openedAt: '2026-12-11T06:32:00.000Z',
  observers: [{ category: '人大代表', count: 2 }],
  stream: { state: 'LIVE', withText: true, withVideo: true },
};

/** Held, its minutes published, its recording to be watched. */
export const minuted = {
  ...inSession,
  stage: 'PUBLISHED',
  closedAt: '2026-12-11T08:41:00.000Z',
  minutesPublishedAt: '2026-12-15T02:00:00.000Z',
  stream: { state: 'PLAYBACK_PUBLISHED', withText: true, withVideo: true },
  observers: [
    { category: '人大代表', count: 2 },
    { category: '专家学者', count: 1 },
  ],
  agenda: AGENDA.map((one) =>
    one.position === 3
      ? {
          ...one,
          startedAt: '2026-12-11T06:52:00.000Z',
          endedAt: '2026-12-11T07:40:00.000Z',
          result: 'PASSED_IN_PRINCIPLE',
          resultText: '按会议意见修改后报县委。',
          corrections: [RESULT_CORRECTED],
        }
      : one,
  ),
  minutes: {
    attendees: ['县长　岳明', '副县长　江岚'],
    absent: ['副县长　石川'],
    observers: [{ category: '人大代表', count: 2 }],
    sections: [
      { itemId: null, text: '会议由县长主持。' },
      { itemId: 'i3', text: '会议原则通过规划。\n列席代表提的三条意见，由县民政局逐条研究。' },
    ],
  } as object | null,
};

/** Put off: everyone reads the old day struck through, and the new one. */
export const postponed = {
  ...announced,
  startsAt: '2026-12-18T06:30:00.000Z',
  endsAt: '2026-12-18T08:40:00.000Z',
  place: '县政府二号会议室',
  calendarSequence: 1,
  notices: [
    ANNOUNCED,
    notice('POSTPONED', '2026-12-09T01:00:00.000Z', '会议改到2026年12月18日。\n原因：会场检修。', {
      oldStartsAt: '2026-12-11T06:30:00.000Z',
      oldPlace: '县政府一号会议室',
    }),
  ] as object[],
};

/** Cancelled: what was announced is not silently gone, and there is nothing to watch. */
export const cancelled = {
  ...announced,
  no: '2026-13',
  id: 'm39',
  name: '岚溪县人民政府第39次常务会议',
  stage: 'CANCELLED',
  cancelledAt: '2026-12-10T01:00:00.000Z',
  cancelReason: '防汛工作需要，会议不再召开。',
  calendarSequence: 1,
  notices: [
    ANNOUNCED,
    notice('CANCELLED', '2026-12-10T01:00:00.000Z', '防汛工作需要，会议不再召开。'),
  ] as object[],
};

/** A decision's item as its own page reads it. */
export const discussed = (meeting: object) => ({
  id: 'i3',
  position: 3,
  title: '审议养老服务设施布局规划（2026—2030年）',
  withdrawnAt: null,
  startedAt: null,
  result: null as string | null,
  resultText: null as string | null,
  meeting,
});
