/** Every way to take part in one decision that is open or still to come (参与方式). */
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { EventStage, OtherWays_DecisionFragment as Ways } from '#client/graphql/graphql.ts';
import { closingShort, shortMoment } from '#client/format.ts';
import { EVENT_KIND_LABELS, PARTICIPATION_METHOD_LABELS, words } from '#client/words.ts';
import { activityHref, questionnaireHref } from '../addresses/activity.ts';
import { commentHref, consultationHref } from '../addresses.ts';
import { eventHref, registerHref } from '../addresses/event.ts';
import { turnsOf as eventTurns } from '../parts/event-turns.ts';
import { hearingHref, signUpHref } from '../addresses/hearing.ts';
import { matterOf } from '../names.ts';
import { untilText } from '../parts/hearing-times.ts';
import { isAhead } from '../parts/hearing-standing.ts';

export const OtherWaysFragment = graphql(`
  fragment OtherWays_decision on Decision {
    id
    no
    consultations {
      id
      no
      round
      stage
      opensAt
      closesAt
      scheduledOpensAt
      title
      closesOn
    }
    hearings {
      id
      no
      stage
      beginsAt
      signUpOpen
      signUpOpensAt
      signUpClosesAt
      name
    }
    events {
      no
      kind
      stage
      startsAt
      openSignUp
      signUpOpensAt
      signUpClosesAt
      slots {
        startsAt
        endsAt
      }
      title
    }
    publicActivities {
      id
      seq
      state
      startsAt
      endsAt
      answering
      decision {
        no
      }
      title
      method
    }
  }
`);

export type DecisionWays = FragmentType<typeof OtherWaysFragment>;

/** Action open to the reader now, with its address (现在能做的). */
export interface Deed {
  word: string;
  href: string;
}

interface Standing {
  name: string;
  /** Of what kind it is, and when it is held or closes. */
  told: string;
  /** Its own page, which does not name itself. */
  href: string;
  /** The instant it is ordered by: when it ends where one can write until then, else when it begins. */
  at: string;
  deed: Deed | null;
}

/** One way to take part, with what is known of its kind. */
export type Way = Standing &
  (
    | { is: 'consultation'; node: Ways['consultations'][number] }
    | { is: 'hearing'; node: Ways['hearings'][number] }
    | { is: 'event'; node: Ways['events'][number] }
    | { is: 'activity'; node: Ways['publicActivities'][number] }
  );

/** The ways that are open or to come, the next on top; without the one whose page asks. */
export function waysOf(decision: DecisionWays, { now, except }: { now: string; except?: string }): Way[] {
  const { consultations, hearings, events, publicActivities } = readFragment(OtherWaysFragment, decision);
  const all = [
    ...consultations.flatMap(consultationWay),
    ...hearings.flatMap(hearingWay),
    ...events.flatMap(eventWay),
    ...publicActivities.flatMap((node) => activityWay(node, now)),
  ];
  return all
    .filter(({ href }) => href !== except)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function consultationWay(node: Ways['consultations'][number]): Way[] {
  const open = node.stage === 'OPEN';
  const at = open ? node.closesAt : node.scheduledOpensAt;
  if ((!open && node.stage !== 'APPROVED') || !at) return [];
  const deed = open ? { word: words.actions.comment, href: commentHref(node) } : null;
  const told = open && node.closesOn ? `${closingShort(node.closesOn)}截止` : `${shortMoment(at)}公布草案`;
  const way = {
    name: matterOf(node.title),
    told: `公开征求意见，${told}`,
    href: consultationHref(node),
    at,
    deed,
  };
  return [{ is: 'consultation', node, ...way }];
}

function hearingWay(node: Ways['hearings'][number]): Way[] {
  const { no, stage, signUpOpen, signUpClosesAt, beginsAt } = node;
  const at = beginsAt ?? signUpClosesAt;
  if (!isAhead(stage) || !at) return [];
  const deed = signUpOpen ? { word: '报名听证会', href: signUpHref(no) } : null;
  const told = beginsAt ? `${shortMoment(beginsAt)}举行` : `${untilText(at, true)} 报名截止`;
  return [{ is: 'hearing', node, name: node.name, told: `听证会，${told}`, href: hearingHref(no), at, deed }];
}

const EVENT_AHEAD: ReadonlySet<EventStage> = new Set([
  'PUBLISHED',
  'SIGNUP_OPEN',
  'SIGNUP_CLOSED',
  'ONGOING',
]);

function eventWay(node: Ways['events'][number]): Way[] {
  const { no, kind, stage, openSignUp, startsAt } = node;
  if (!EVENT_AHEAD.has(stage)) return [];
  const open = openSignUp && stage === 'SIGNUP_OPEN';
  const deed = open ? { word: `报名${EVENT_KIND_LABELS[kind]}`, href: registerHref(no) } : null;
  const told = `${EVENT_KIND_LABELS[kind]}，${shortMoment(startsAt)}举行`;
  return [{ is: 'event', node, name: node.title, told, href: eventHref(no), at: startsAt, deed }];
}

const ACTIVITY_OVER: ReadonlySet<string> = new Set(['CANCELLED', 'HELD']);

function activityWay(node: Ways['publicActivities'][number], now: string): Way[] {
  const { state, endsAt, answering } = node;
  if (ACTIVITY_OVER.has(state) || Date.parse(endsAt) <= Date.parse(now)) return [];
  const deed = answering ? { word: '填写问卷', href: questionnaireHref(node) } : null;
  const told = `${PARTICIPATION_METHOD_LABELS[node.method]}，${untilText(endsAt, true)}截止`;
  return [{ is: 'activity', node, name: node.title, told, href: activityHref(node), at: endsAt, deed }];
}

/** Scopes whose change makes a page with these ways new. */
export function waysScopes(decision: DecisionWays): string[] {
  const { id, no, consultations, events } = readFragment(OtherWaysFragment, decision);
  return [
    `decision:${no}`,
    `decision-events:${id}`,
    ...consultations.map((one) => `consultation:${one.id}`),
    ...events.map((one) => `event:${one.no}`),
  ];
}

/** When such a page changes by itself. */
export function waysTurns(decision: DecisionWays): (string | null | undefined)[] {
  const { consultations, hearings, events, publicActivities } = readFragment(OtherWaysFragment, decision);
  return [
    ...consultations.flatMap(({ opensAt, closesAt, scheduledOpensAt }) => [
      opensAt,
      closesAt,
      scheduledOpensAt,
    ]),
    ...hearings.flatMap(({ signUpOpensAt, signUpClosesAt, beginsAt }) => [
      signUpOpensAt,
      signUpClosesAt,
      beginsAt,
    ]),
    ...events.flatMap(eventTurns),
    ...publicActivities.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
  ];
}
