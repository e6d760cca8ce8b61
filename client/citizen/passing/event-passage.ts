import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { EVENT_KIND_LABELS, EVENT_STAGE_LABELS, words } from '#client/words.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { heldText } from '../parts/activity-standing.ts';
import { eventHref } from '../addresses/event.ts';
import { signUpText } from '../event/event-facts.tsx';
import { eventIn } from '../event/event-pages.ts';
import { isComing } from '../parts/event-standing.ts';
import { turnsOf } from '../parts/event-turns.ts';
import { type Passage, told } from './passage.ts';
import type { PassOn } from './pass-on.tsx';

export const EventPassageQuery = graphql(`
  query EventPassage($no: String!) {
    event(no: $no) {
      no
      kind
      stage
      title
      purpose
      audience
      place
      contact
      openSignUp
      signUpOpensAt
      signUpClosesAt
      partyMax
      cancelReason
      hostUnits {
        name
      }
      room {
        address
        access
      }
      slots {
        startsAt
        endsAt
      }
      notices {
        kind
        text
      }
    }
  }
`);

type Data = ResultOf<typeof EventPassageQuery>;
type Event = NonNullable<Data['event']>;

function passageOf(event: Event): Passage {
  const { kind, stage, room, slots, hostUnits } = event;
  const open = isComing(stage);
  return {
    href: eventHref(event.no),
    kind: EVENT_KIND_LABELS[kind],
    title: event.title,
    standing: standingOf(event, open),
    about: event.purpose,
    facts: [
      { term: '时间', said: slots.map(heldText).join('\n') },
      { term: '地点', said: [event.place, room?.address].filter(Boolean).join('，') },
      ...told('无障碍', room?.access),
      ...(open ? [] : told('进展', EVENT_STAGE_LABELS[stage])),
      ...told('主办单位', hostUnits.map(({ name }) => name).join('、')),
    ],
    ways: [
      ...(open ? [...told('参加对象', event.audience), ...told('报名', signUpText(event))] : []),
      ...told('联系方式', event.contact),
    ],
    open,
  };
}

function standingOf({ stage, cancelReason, notices }: Event, open: boolean): string[] {
  if (stage === 'CANCELLED') return [`这项活动已经取消。原因：${cancelReason ?? ''}`];
  const last = open ? notices.findLast(({ kind }) => kind === 'POSTPONED') : undefined;
  return last ? [last.text] : [];
}

/** An open day or a press conference, to be passed on. */
export const eventPassing: PassOn<Data, { no: string }> = {
  document: EventPassageQuery,
  variables: eventIn,
  passage: ({ event }) => (event ? passageOf(event) : null),
  section: { name: words.nav.events, href: ACTIVITIES },
  scopes: ({ event }) => (event ? ['events', `event:${event.no}`] : []),
  until: ({ event }) => (event ? turnsOf(event) : []),
};
