import { ReviewState } from '#schema/kernel/review-state.ts';
import type { Unit } from '#schema/identity/unit.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import type { StreamState } from '#server/law/playback/stream-state.ts';
import { type AgendaItemWish, addItem } from './build-agenda.ts';
import { asSystem } from './build-catalogue.ts';
import { addMembers, addMinutes, addNotice, addStream } from './build-meeting-parts.ts';
import type { TestDatabase } from './database.ts';
import type { People } from './people.ts';

/** Meeting of a test; every other field is complete and lawful. */
export interface MeetingWish {
  stage?: MeetingStage;
  /** False: not announced yet. By default everything past AGENDA_SET is announced. */
  announced?: boolean;
  no?: string;
  name?: string;
  kind?: MeetingKind;
  unit?: Unit;
  /** ISO instant; two hours are planned. */
  startsAt?: string;
  items?: readonly AgendaItemWish[];
  /** The broadcast: text and video, approved by the government office, operated by the media centre. */
  stream?: StreamState;
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
    const items = (wish.items ?? ITEMS).map((item, index) => addItem(em, meeting, item, index));
    await em.flush();
    if (meeting.announcedAt) addNotice(em, meeting, people, meeting.announcedAt);
    if (meeting.openedAt) await addMembers(em, meeting);
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

/** Paper being prepared for publication at this stage, written by the office and reviewed by the reviewer. */
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
