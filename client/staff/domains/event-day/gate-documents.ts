import { graphql } from '#client/graphql/gql.ts';
import type { GatePageQuery as Data } from '#client/graphql/graphql.ts';

/** Query behind the list on the gate's device, masked, without numbers and contacts, with each ticket's check-in. */
export const GatePageQuery = graphql(`
  query GatePage($no: String!) {
    viewer {
      id
      name
    }
    event(no: $no) {
      id
      no
      version
      title
      place
      stage
      startsAt
      endsAt
      slots {
        id
        startsAt
        endsAt
        groups {
          id
          category
          seats
          taken
        }
      }
      gate {
        at
        tickets {
          ...GateTicket_fields
        }
        doubts {
          id
          verdict
          tail
          displayName
          device
          scannedAt
          firstAt
          firstDevice
          refused
        }
        walkIns {
          ...WalkIn_fields
        }
        counts {
          ...GateCount_fields
        }
      }
    }
  }
`);

export const CheckInRegistrations = graphql(`
  mutation CheckInRegistrations($eventId: ID!, $scans: [GateScanInput!]!) {
    checkInRegistrations(eventId: $eventId, scans: $scans) {
      ...GateAnswer_fields
      findings {
        code
        message
        fix
      }
    }
  }
`);

export const RecordWalkIns = graphql(`
  mutation RecordWalkIns($eventId: ID!, $walkIns: [WalkInInput!]!) {
    recordWalkIns(eventId: $eventId, walkIns: $walkIns) {
      id
      beyond
      findings {
        code
        message
        fix
      }
    }
  }
`);

type Event = NonNullable<Data['event']>;
export type Gate = NonNullable<Event['gate']>;
/** An event as it lies on the device, with its gate. */
export type GateEvent = Omit<Event, 'gate'> & { gate: Gate };
export type Ticket = Gate['tickets'][number];
export type Doubt = Gate['doubts'][number];
