import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { withPlan } from '#client/citizen/event/event-plan.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

export const EventRecordFragment = graphql(`
  fragment EventRecord_event on Event {
    id
    version
    no
    stage
    startsAt
    endsAt
    paper
    review
    reviewNote
    publishedAt
    cancelledAt
    cancelReason
    reportPublishedAt
    reportDueOn
    reportLate
    unit {
      id
      name
    }
    hostUnits {
      id
      name
    }
    hosts {
      id
      name
    }
    decision {
      ...EventDecision_fields
    }
    room {
      id
      name
      address
      access
      seats
    }
    slots {
      ...EventSlot_fields
      groups {
        ...EventSeatGroup_fields
      }
    }
    notices {
      ...EventNotice_fields
    }
    ...EventPlan_event
    ...EventCan_event
  }
`);

/** An event as its desk sees it, with its plan. */
export const eventRecord = (found: FragmentType<typeof EventRecordFragment>) =>
  withPlan(readFragment(EventRecordFragment, found));
export type EventRecord = ReturnType<typeof eventRecord>;
export type EventTurn = EventRecord['slots'][number];

/** Props of every part of the event desk. */
export interface EventProps {
  event: EventRecord;
  today: CalendarDay;
  /** The server's clock as the page was asked for. */
  now: string;
}

/** Props of an action on the event desk. */
export interface EventActionProps extends EventProps {
  capability: CapabilityRef;
}

/** Properties that all forms of an event share. */
export const formOf = ({ id, version }: Pick<EventRecord, 'id' | 'version'>, form: string) => ({
  form: `event:${id}:${form}`,
  documents: [],
  on: { id, version },
});

/** An action that asks for nothing in words. */
export const NOTHING = {};
