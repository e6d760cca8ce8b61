import type { EntityManager } from '@mikro-orm/postgresql';
import { ReviewState } from '#schema/consultation/review-state.ts';
import type { Unit } from '#schema/identity/unit.ts';
import { AgendaItemPaper } from '#schema/meeting/agenda-item-paper.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { AgendaOutcome } from '#schema/meeting/agenda-outcome.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { AgendaDisclosure, CLOSED_ITEM_TITLE } from '#server/law/agenda-disclosure.ts';
import { MeetingKind } from '#server/law/discussion-meeting.ts';
import { WithholdGround } from '#server/law/withhold-ground.ts';
import { MeetingStage } from '#server/law/meeting-stage.ts';
import { AgendaResult, MeetingPaper } from '#server/law/meeting-words.ts';
import type { StreamState } from '#server/law/stream-state.ts';
import { asSystem } from './build-catalogue.ts';
import { addMinutes, addNotice, addStream } from './build-meeting-parts.ts';
import type { TestDatabase } from './database.ts';
import type { People } from './people.ts';

/** What a test says of an agenda item; PUBLIC and without flags unless it says otherwise. */
export interface AgendaItemWish {
  /** Of a CLOSED item this is what only its paper says. */
  title: string;
  disclosure?: `${AgendaDisclosure}`;
  decisionId?: string;
  reportingUnit?: string;
  livelihood?: boolean;
  highAttention?: boolean;
  invitationsSent?: number;
  invitationsAccepted?: number;
  /** ISO instants; by themselves where the meeting has ended: a quarter of an hour each. */
  startedAt?: string;
  endedAt?: string;
  result?: `${AgendaResult}`;
  resultText?: string;
}

/** What a test says of its meeting; everything else is complete and lawful. */
export interface MeetingWish {
  stage?: `${MeetingStage}`;
  /** False: nobody was told of it yet. By itself everything past AGENDA_SET is announced. */
  announced?: boolean;
  no?: string;
  name?: string;
  kind?: MeetingKind;
  unit?: Unit;
  /** ISO instant; two hours are planned. */
  startsAt?: string;
  items?: readonly AgendaItemWish[];
  /** The broadcast: text and video, approved by the government office, operated by the media centre. */
  stream?: `${StreamState}`;
  videoUrl?: string;
  review?: ReviewState;
  paper?: MeetingPaper;
  /** Sections of the minutes by the item's place in `items`, from 0; null: before the items. */
  minutes?: readonly { item: number | null; text: string }[];
  /** Anything else, as the table keeps it. */
  columns?: Partial<Meeting>;
}

/** A meeting that was made directly, with its items in order. */
export interface BuiltMeeting {
  id: string;
  no: string;
  itemIds: string[];
}

const QUIET: readonly string[] = ['PLANNED', 'AGENDA_SET'];
const OVER: readonly string[] = ['ENDED', 'MINUTES_DRAFTED', 'REVIEWED', 'PUBLISHED', 'ARCHIVED'];
const WRITTEN: readonly string[] = ['MINUTES_DRAFTED', 'REVIEWED', 'PUBLISHED', 'ARCHIVED'];
const WRITING: readonly string[] = ['MINUTES_DRAFTED', 'REVIEWED'];
const OUT: readonly string[] = ['PUBLISHED', 'ARCHIVED'];
const MINUTE = 60_000;

const ITEMS: readonly AgendaItemWish[] = [
  { title: '传达学习省政府有关会议精神', result: 'NOTED' },
  { title: '审议《岚溪县养老服务设施布局规划（2026—2030年）》', result: 'PASSED_IN_PRINCIPLE' },
];

/** Makes a meeting (政府会议) with its agenda; announced for 2026-11-25 unless said otherwise, IN_SESSION and later on 2026-11-20. */
export async function buildMeeting(
  database: TestDatabase,
  people: People,
  wish: MeetingWish = {},
): Promise<BuiltMeeting> {
  const made = await database.sql<{ count: number }>('select count(*)::int as count from meeting');
  const no = wish.no ?? `2026-${(made[0]?.count ?? 0) + 1}`;
  return asSystem(database, async (em) => {
    const meeting = em.create(Meeting, meetingOf(people, wish, no));
    const items = (wish.items ?? ITEMS).map((item, index) => addItem(em, meeting, wish, item, index));
    await em.flush();
    if (meeting.announcedAt) addNotice(em, meeting, people, meeting.announcedAt);
    if (wish.stream) addStream(em, meeting, people, wish);
    if (WRITTEN.includes(wish.stage ?? '')) addMinutes(em, meeting, items, wish);
    await em.flush();
    return { id: meeting.id, no, itemIds: items.map(({ id }) => id) };
  });
}

const held = (stage: string) => stage === 'IN_SESSION' || OVER.includes(stage);

function meetingOf(people: People, wish: MeetingWish, no: string) {
  const { stage = 'AGENDA_SET', unit = people.units.office } = wish;
  const announced = wish.announced ?? !QUIET.includes(stage);
  const startsAt = new Date(wish.startsAt ?? (held(stage) ? '2026-11-20T01:00:00Z' : '2026-11-25T06:30:00Z'));
  const endsAt = new Date(startsAt.getTime() + 120 * MINUTE);
  return {
    no,
    year: Number(no.slice(0, 4)),
    kind: wish.kind ?? MeetingKind.EXECUTIVE,
    unitId: unit.id,
    unitIds: [unit.id],
    name: wish.name ?? '岚溪县人民政府第38次常务会议',
    term: '第十七届',
    sessionNo: 38,
    startsAt,
    endsAt,
    place: '县政府一号会议室',
    chair: '县长 丑',
    stage: MeetingStage[stage],
    ...prepared(people, wish),
    announcedAt: announced ? announcedBefore(startsAt) : null,
    openedAt: held(stage) ? startsAt : null,
    closedAt: OVER.includes(stage) ? endsAt : null,
    minutesPublishedAt: OUT.includes(stage) ? new Date(endsAt.getTime() + 60 * MINUTE) : null,
    ...(stage === 'CANCELLED'
      ? { cancelledAt: new Date('2026-11-19T02:00:00Z'), cancelReason: '会议主要内容并入下次会议。' }
      : {}),
    createdById: people.govOffice.id,
    createdAt: new Date('2026-11-10T02:00:00Z'),
    changedAt: new Date('2026-11-10T02:00:00Z'),
    ...wish.columns,
  };
}

/** Two days before, and never later than the usual clock of a test. */
const announcedBefore = (startsAt: Date) =>
  new Date(Math.min(startsAt.getTime() - 48 * 60 * MINUTE, Date.parse('2026-11-18T02:00:00Z')));

/** What is being prepared for publication at this stage, written by the office and reviewed by the reviewer. */
function prepared(people: People, { stage = 'AGENDA_SET', ...wish }: MeetingWish) {
  const usual = QUIET.includes(stage)
    ? MeetingPaper.NOTICE
    : WRITING.includes(stage)
      ? MeetingPaper.MINUTES
      : null;
  const paper = wish.paper ?? usual;
  const review = wish.review ?? (stage === 'REVIEWED' ? ReviewState.APPROVED : ReviewState.DRAFT);
  const approved = review === ReviewState.APPROVED;
  return {
    paper,
    review,
    authorIds: paper ? [people.govOffice.id] : [],
    reviewedById: approved ? people.secrecy.id : null,
    reviewedAt: approved ? new Date('2026-11-19T02:00:00Z') : null,
  };
}

/** What everybody may read of an item: of a closed one nothing, the rest stands on its paper. */
function addItem(
  em: EntityManager,
  meeting: Meeting,
  { stage = 'AGENDA_SET' }: MeetingWish,
  wish: AgendaItemWish,
  index: number,
): AgendaItem {
  const disclosure = AgendaDisclosure[wish.disclosure ?? 'PUBLIC'];
  const closed = disclosure === AgendaDisclosure.CLOSED;
  const began = meeting.startsAt.getTime() + index * 15 * MINUTE;
  const at = (said: string | undefined, usual: number) =>
    said ? new Date(said) : OVER.includes(stage) ? new Date(usual) : null;
  const item = em.create(AgendaItem, {
    meetingId: meeting.id,
    position: index + 1,
    title: closed ? CLOSED_ITEM_TITLE : wish.title,
    disclosure,
    announcedAt: meeting.announcedAt,
    startedAt: at(wish.startedAt, began),
    endedAt: at(wish.endedAt, began + 15 * MINUTE),
    invitationsSent: wish.invitationsSent ?? 0,
    invitationsAccepted: wish.invitationsAccepted ?? 0,
    ...(closed ? {} : told(wish)),
  });
  if (item.endedAt) addOutcome(em, item, wish);
  if (disclosure !== AgendaDisclosure.PUBLIC) addPaper(em, item, wish);
  return item;
}

const told = (wish: AgendaItemWish) => ({
  decisionId: wish.decisionId ?? null,
  reportingUnit: wish.reportingUnit ?? '县民政局',
  livelihood: wish.livelihood ?? false,
  highAttention: wish.highAttention ?? false,
});

const addOutcome = (em: EntityManager, item: AgendaItem, { result, resultText }: AgendaItemWish) =>
  em.create(AgendaOutcome, {
    itemId: item.id,
    result: AgendaResult[result ?? 'PASSED'],
    resultText: resultText ?? '会议同意，按会议意见修改后实施。',
  });

const addPaper = (em: EntityManager, item: AgendaItem, wish: AgendaItemWish) =>
  em.create(AgendaItemPaper, {
    itemId: item.id,
    title: wish.title,
    ground: WithholdGround.INTERNAL_AFFAIRS,
    law: '国令711号第十六条',
    decisionId: wish.decisionId ?? null,
    reportingUnit: wish.reportingUnit ?? '县人力资源和社会保障局',
  });
