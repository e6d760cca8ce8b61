import { readFragment } from '#client/graphql/fragment-masking.ts';
import type {
  Stream_QueryFragment as Found,
  StreamConsultation_ConsultationFragment as Consultation,
} from '#client/graphql/graphql.ts';
import { dayOf, shortDate, shortMoment, weekday } from '#client/format.ts';
import { EVENT_KIND_LABELS, PARTICIPATION_METHOD_LABELS, words } from '#client/words.ts';
import { commentHref, consultationHref } from '../addresses.ts';
import { activityHref, questionnaireHref } from '../addresses/activity.ts';
import { eventHref, registerHref } from '../addresses/event.ts';
import { hearingHref, signUpHref } from '../addresses/hearing.ts';
import { meetingHref } from '../addresses/meeting.ts';
import { offerOf } from '../meeting/broadcast.ts';
import { subjectOf } from '../names.ts';
import { wasPostponed } from '../was-postponed.ts';
import { turnsOf } from '../parts/event-turns.ts';
import { untilText } from '../parts/hearing-times.ts';
import { StreamConsultationFragment, StreamFragment, type Streamed } from './stream-query.ts';
import { byInstant, type NextRow, type NowRow } from './stream-row.ts';

/** Each thing once: among what one can do now, or among what comes. */
export interface Stream {
  now: NowRow[];
  next: NextRow[];
  today: string;
  /** More consultations are open than these. */
  moreOpen: boolean;
}

type Placed = { now: NowRow } | { next: NextRow };

/** 今天能做的, the one that closes first on top; 接下来, by day. */
export function streamOf(data: Streamed): Stream {
  const found = readFragment(StreamFragment, data);
  const placed = [
    ...consultationsIn(found).flatMap(placeConsultation),
    ...found.eventsComing.nodes.map((one) => placeEvent(one, found.serverTime.now)),
    ...found.hearingsComing.nodes.flatMap((one) => placeHearing(one, found.serverTime.now)),
    ...found.activitiesAhead.map(placeActivity),
    ...found.meetingsComing.nodes.map(placeMeeting),
  ];
  return {
    now: placed.flatMap((one) => ('now' in one ? [one.now] : [])).toSorted(byInstant),
    next: placed.flatMap((one) => ('next' in one ? [one.next] : [])).toSorted(byInstant),
    today: found.serverTime.today,
    moreOpen: found.open.pageInfo.hasNextPage,
  };
}

const consultationsIn = ({ open, coming }: Found): readonly Consultation[] =>
  readFragment(StreamConsultationFragment, [...open.nodes, ...coming.nodes]);

function placeConsultation(one: Consultation): Placed[] {
  const { title, unit, decision, stage, closesAt, closesOn, scheduledOpensAt } = one;
  const organ = decision.organ ? `决策机关 ${decision.organ.name}` : null;
  const row = { href: consultationHref(one), name: subjectOf(title) };
  if (stage === 'OPEN' && closesAt && closesOn) {
    const facts = [unit.name, organ, `截止 ${shortDate(closesOn)}（${weekday(closesOn)}）`];
    const care = one.shortened ? `缩短为${one.openDays}日` : null;
    const deed = { word: words.actions.comment, href: commentHref(one) };
    return [{ now: { ...row, does: 'comment', kind: '征求意见', facts, care, at: closesAt, deed } }];
  }
  if (!scheduledOpensAt) return [];
  return [{ next: { ...row, kind: '公布草案，征求意见', facts: [unit.name, organ], at: scheduledOpensAt } }];
}

type Held = { closesAt?: string | null | undefined; held?: string | null | undefined };

/** Until when one signs up, and the day it is held. */
const untilAndHeld = ({ closesAt, held }: Held) => [
  closesAt ? `截止 ${untilText(closesAt, true)}` : null,
  held ? `${shortDate(dayOf(held))}举行` : null,
];

/** Whoever knew the former day learns that it is another. */
const moved = ({ notices }: { notices: readonly { kind: string }[] }) =>
  wasPostponed(notices) ? '改期过' : null;

/** When sign-up opens, where that is still to come. */
const opening = (opensAt: string | null | undefined, now: string) =>
  opensAt && Date.parse(opensAt) > Date.parse(now) ? `${shortMoment(opensAt)}起报名` : null;

function placeEvent(one: Found['eventsComing']['nodes'][number], now: string): Placed {
  const { no, kind, title, unit, place, startsAt, signUpClosesAt, slots } = one;
  const row = { href: eventHref(no), name: title, kind: EVENT_KIND_LABELS[kind], care: moved(one) };
  const free = slots.find(({ signUpFindings }) => signUpFindings.length === 0);
  if (!free) return { next: { ...row, facts: [place, opening(one.signUpOpensAt, now)], at: startsAt } };
  const { startsAt: held } = free;
  const facts = [unit.name, ...untilAndHeld({ closesAt: signUpClosesAt, held })];
  const deed = { word: '报名', href: registerHref(no) };
  const [at, begins] = signUpClosesAt ? [signUpClosesAt, false] : [held, true];
  return { now: { ...row, does: 'signUp', facts, at, begins, held, deed } };
}

/** One whose day is not set stands among the hearings, unless one can sign up for it. */
function placeHearing(one: Found['hearingsComing']['nodes'][number], now: string): Placed[] {
  const { no, name, place, unit, beginsAt, signUpOpen, signUpClosesAt } = one;
  const row = { href: hearingHref(no), name, kind: '听证会', care: moved(one) };
  if (signUpOpen && signUpClosesAt) {
    const facts = [unit.name, ...untilAndHeld({ closesAt: signUpClosesAt, held: beginsAt })];
    const deed = { word: '报名', href: signUpHref(no) };
    return [{ now: { ...row, does: 'signUp', facts, at: signUpClosesAt, held: beginsAt, deed } }];
  }
  return beginsAt
    ? [{ next: { ...row, facts: [place, opening(one.signUpOpensAt, now)], at: beginsAt } }]
    : [];
}

function placeActivity(one: Found['activitiesAhead'][number]): Placed {
  const row = { href: activityHref(one), name: one.title, kind: PARTICIPATION_METHOD_LABELS[one.method] };
  const unit = one.decision.leadUnit.name;
  if (!one.answering) return { next: { ...row, facts: [unit], at: one.startsAt } };
  const deed = { word: '填写问卷', href: questionnaireHref(one) };
  const facts = [unit, `截止 ${untilText(one.endsAt, true)}`];
  return { now: { ...row, does: 'answer', facts, at: one.endsAt, deed } };
}

function placeMeeting(one: Found['meetingsComing']['nodes'][number]): Placed {
  const { no, name, stage, place, startsAt } = one;
  const offer = stage === 'IN_SESSION' ? offerOf(one) : null;
  const row = {
    href: meetingHref(no),
    name,
    kind: '政府会议',
    facts: [place],
    care: moved(one),
    at: startsAt,
  };
  if (!offer?.href || !offer.action) return { next: row };
  const deed = { word: offer.action, href: offer.href };
  return { now: { ...row, does: 'watch', kind: '正在开会', begins: true, deed } };
}

/** When the stream changes by itself. */
export function streamTurns(data: Streamed): (string | null | undefined)[] {
  const found = readFragment(StreamFragment, data);
  return [
    ...consultationsIn(found).flatMap(({ closesAt, scheduledOpensAt }) => [closesAt, scheduledOpensAt]),
    ...found.eventsComing.nodes.flatMap(turnsOf),
    ...found.hearingsComing.nodes.flatMap(({ beginsAt, signUpOpensAt, signUpClosesAt }) => [
      beginsAt,
      signUpOpensAt,
      signUpClosesAt,
    ]),
    ...found.activitiesAhead.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
  ];
}
