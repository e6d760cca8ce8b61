import { newId } from '#schema/kernel/id.ts';
import type { EventInput } from '#schema/event/event-input.ts';
import { publishEventReport } from '#server/domains/event/publish-event-report.ts';
import { recordEventOpinion } from '#server/domains/event/record-event-opinion.ts';
import { saveEventRoom } from '#server/domains/event/save-event-room.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { recordActivity } from '#server/domains/procedure/record-activity.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { QuestionKind } from '#server/law/participation/question.ts';
import { announceEvent } from './announce-event.ts';
import { clerkOf, leadOf } from './desks.ts';
import { Way } from './later-action.ts';
import { type Shift } from './shift.ts';
import { MEETING_ROOM, plain, seats } from './story-events.ts';
import { VISITED, VISITED_SAID } from './story-visit.ts';
import { kept, type Teller } from './teller.ts';
import { register } from './tell-events.ts';
import { announceQuestionnaire, answerAll, sheetOf } from './tell-questionnaire.ts';

const UNIT = 'house';
const HEATING = 9;
const CONTACT = '县住房和城乡建设局城建股，电话0000-5550107';

/** 清洁取暖: old people were visited, a forum can be signed up for, a questionnaire is being filled in (国令713号第十四条). */
export async function tellActivities(teller: Teller): Promise<void> {
  const no = teller.shift.decisionNo(HEATING);
  const [decision] = await teller.rows<{ id: string }>('select id from decision where no = $1', [no]);
  if (!decision) return;
  await visit(teller, decision.id);
  await forum(teller, decision.id);
  await questionnaire(teller, decision.id);
}

const HOST = { planner: clerkOf(UNIT), publisher: leadOf(UNIT) };

const visitPlan = (shift: Shift, decisionId: string): EventInput => ({
  ...plain,
  decisionId,
  kind: EventKind.SITE_VISIT,
  title: '独居老人家庭取暖走访',
  purpose: '到户了解室温、取暖方式和补助发放中的困难，听取对方案的意见。',
  programme: '',
  audience: '锦绣里、东街两个社区75周岁以上独居老人',
  roomId: null,
  place: '锦绣里社区、东街社区',
  contact: CONTACT,
  openSignUp: false,
  signUpOpensAt: null,
  signUpClosesAt: null,
  slots: [{ startsAt: shift.at('2026-11-18', '09:00'), endsAt: shift.at('2026-11-18', '11:30'), groups: [] }],
});

/** The visit: opinions heard are recorded on the decision, and published as the event's report once it is reviewed. */
async function visit(teller: Teller, decisionId: string): Promise<void> {
  const { shift } = teller;
  const id = await announceEvent(teller, '2026-11-16', visitPlan(shift, decisionId), HOST);
  const way = new Way(teller, decisionId);
  const papers = [
    [
      'ACTIVITY_MINUTES',
      '独居老人取暖走访记录',
      '走访：锦绣里12户、东街9户\n室温低于18℃的6户；5户不知道补助怎样申领。',
    ],
    ['OTHER', '独居老人取暖走访签字表', '走访日期、社区和户主，由21户逐户签字。'],
  ] as const;
  await way.action(
    clerkOf(UNIT),
    { on: '2026-11-18', papers },
    (context, version, [minutes = '', sheet = '']) =>
      recordActivity(
        context,
        decisionId,
        version,
        {
          ...VISITED,
          happenedOn: shift.day('2026-11-18'),
          fileIds: [minutes],
          signInSheetId: sheet,
          activityId: id,
        },
        null,
      ),
  );
  await teller.clock('2026-11-18', '16:00');
  for (const one of VISITED_SAID)
    kept(await recordEventOpinion(teller.as(clerkOf(UNIT)), id, { ...one, id: newId(), category: null }));
  const version = () => teller.version('event', id);
  await teller.clock('2026-11-19', '09:30');
  kept(await PAPERS.EVENT.submit(teller.as(clerkOf(UNIT)), id, await version(), []));
  kept(await PAPERS.EVENT.pass(teller.as('baomi'), id, await version()));
  kept(await publishEventReport(teller.as(leadOf(UNIT)), id, await version()));
}

const forumPlan = (shift: Shift, decisionId: string, roomId: string): EventInput => ({
  ...plain,
  decisionId,
  kind: EventKind.FORUM,
  title: '冬季清洁取暖座谈会',
  purpose: '面对面听取对开栓时间、低温退费、困难家庭补助和洁净型煤供应的意见。',
  programme:
    '15:00 供热公司、县住建局介绍方案\n15:20 逐人发言，每人不超过五分钟\n16:40 现场答复，答复不了的记下来办',
  audience: '城区供热用户、已改和未改造的农户；欢迎老年人和家人',
  roomId,
  place: '县政务服务中心三楼301会议室',
  contact: CONTACT,
  openSignUp: true,
  signUpOpensAt: shift.at('2026-11-17', '11:00'),
  signUpClosesAt: shift.at('2026-11-23', '18:00'),
  partyMax: 1,
  slots: [
    {
      startsAt: shift.at('2026-11-24', '15:00'),
      endsAt: shift.at('2026-11-24', '17:00'),
      groups: [seats(null, 20, 10)],
    },
  ],
});

async function forum(teller: Teller, decisionId: string): Promise<void> {
  const roomId = kept(await saveEventRoom(teller.as('zhengban'), null, 0, MEETING_ROOM));
  const id = await announceEvent(teller, '2026-11-17', forumPlan(teller.shift, decisionId, roomId), HOST);
  await teller.clock('2026-11-18', '20:00');
  await register(teller, id, COMING);
}

const COMING = [
  { name: '吴桂兰', contact: '13900000101', persons: 1, needs: '腿脚不便，需要轮椅通道' },
  { name: '何满仓', contact: '13900000102', persons: 1, needs: '' },
  { name: '刘春生', contact: '13900000103', persons: 1, needs: '' },
];

async function questionnaire(teller: Teller, decisionId: string): Promise<void> {
  const { shift } = teller;
  const on = { decisionId, unit: UNIT, on: '2026-11-17' };
  const activityId = await announceQuestionnaire(teller, on, {
    method: ParticipationMethod.QUESTIONNAIRE,
    title: '家庭取暖情况问卷',
    purpose: '了解各家的取暖方式和最关心的事，约需两分钟。',
    audience: '全县居民',
    contact: CONTACT,
    startsAt: shift.at('2026-11-17', '12:00'),
    endsAt: shift.at('2026-11-27', '24:00'),
    questions: [...QUESTIONS],
  });
  await teller.clock('2026-11-19', '19:00');
  const sheets = ANSWERED.map(([first, second, text, points, rows]) =>
    sheetOf([[first], second, text, [points], rows]),
  );
  await answerAll(teller, activityId, sheets);
}

const QUESTIONS = [
  {
    kind: QuestionKind.SINGLE,
    text: '您家冬天主要怎样取暖？',
    options: ['集中供热', '电或者燃气', '煤炉', '其他'],
  },
  {
    kind: QuestionKind.MULTIPLE,
    text: '您最关心哪些事？',
    options: ['室温够不够', '费用', '补助怎样领', '安全'],
  },
  { kind: QuestionKind.TEXT, text: '其他建议', options: [] },
  {
    kind: QuestionKind.SCALE,
    text: '去年冬天家里的室温，您满意吗？',
    options: [],
    points: 5,
    lowEnd: '很不满意',
    highEnd: '很满意',
  },
  {
    kind: QuestionKind.MATRIX,
    text: '这几件事去年办得怎么样？',
    options: ['好', '一般', '不好', '不清楚'],
    rows: ['报修以后上门', '退费', '补助发放'],
  },
];

const ANSWERED = [
  [0, [0, 1], '低温退费请直接打到户头。', 1, [1, 2, 3]],
  [2, [1, 2], '', 0, [3, 3, 2]],
  [1, [1], '峰谷电价的时段希望再长一些。', 3, [0, 3, 3]],
  [0, [0], '', 2, [1, 1, 3]],
] as const;
