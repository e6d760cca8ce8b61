import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { TakePart_QueryFragment as Found } from '#client/graphql/graphql.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { ActivityItem } from '../parts/ActivityItem.tsx';
import { ACTIVITIES } from '../addresses/activity.ts';
import { EventItem } from '../parts/EventItem.tsx';
import { turnsOf } from '../parts/event-turns.ts';
import { HearingItem } from '../parts/HearingItem.tsx';

export const TakePartFragment = graphql(`
  fragment TakePart_query on Query {
    eventsComing: events(state: COMING, first: 20) {
      nodes {
        no
        title
        startsAt
        signUpOpensAt
        signUpClosesAt
        slots {
          startsAt
          endsAt
          signUpFindings {
            code
          }
        }
        ...EventItem_event
      }
    }
    hearingsComing: hearings(state: COMING, first: 10) {
      nodes {
        id
        no
        name
        beginsAt
        signUpOpen
        signUpOpensAt
        signUpClosesAt
        ...HearingItem_hearing
      }
    }
    activitiesAhead: activities(ahead: true) {
      id
      startsAt
      endsAt
      answering
      ...ActivityItem_activity
    }
  }
`);

type Asked = FragmentType<typeof TakePartFragment>;

/** More stand in the list of all. */
const MOST = 5;

/** One thing to come to, by the day the list shows: when it begins; a questionnaire that runs, when it ends. */
interface Coming {
  at: string;
  item: ReactNode;
}

const comingOf = ({ eventsComing, hearingsComing, activitiesAhead }: Found): Coming[] =>
  [
    ...eventsComing.nodes.map((node) => ({
      at: node.startsAt,
      item: <EventItem key={node.no} event={node} />,
    })),
    ...hearingsComing.nodes.flatMap((node) => {
      const at = node.beginsAt ?? node.signUpClosesAt;
      return at ? [{ at, item: <HearingItem key={node.id} hearing={node} /> }] : [];
    }),
    ...activitiesAhead.map((node) => ({
      at: node.answering ? node.endsAt : node.startsAt,
      item: <ActivityItem key={node.id} activity={node} />,
    })),
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));

/** 当面说、报名参加: hearings, gatherings and questionnaires, the next on top; nothing while none is announced. */
export function TakePart({ coming }: { coming: Asked }) {
  const all = comingOf(readFragment(TakePartFragment, coming));
  if (all.length === 0) return null;
  return (
    <Section id="huodong" title="还可以报名参加" aside={<a href={ACTIVITIES}>全部活动</a>}>
      <Ruled side>{all.slice(0, MOST).map(({ item }) => item)}</Ruled>
    </Section>
  );
}

/** When this part changes by itself. */
export function takePartTurns(coming: Asked): (string | null | undefined)[] {
  const { eventsComing, hearingsComing, activitiesAhead } = readFragment(TakePartFragment, coming);
  return [
    ...eventsComing.nodes.flatMap(turnsOf),
    ...hearingsComing.nodes.flatMap(({ beginsAt, signUpOpensAt, signUpClosesAt }) => [
      beginsAt,
      signUpOpensAt,
      signUpClosesAt,
    ]),
    ...activitiesAhead.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
  ];
}
