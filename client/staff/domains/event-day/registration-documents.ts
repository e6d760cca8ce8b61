import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import type { EventRegistrationsQuery as Data } from '#client/graphql/graphql.ts';

export const EventRegistrationsQuery = graphql(`
  query EventRegistrations($no: String!) {
    serverTime {
      now
    }
    event(no: $no) {
      id
      no
      version
      title
      place
      stage
      partyMax
      cancelledAt
      slots {
        id
        startsAt
        endsAt
        groups {
          ...EventSeatGroup_fields
        }
      }
      registrations {
        ...Registration_fields
        claim {
          allowed
          findings {
            ...Findings_finding
          }
        }
        cancel {
          allowed
          findings {
            ...Findings_finding
          }
        }
      }
      gate {
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
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

export const RecordRegistration = standard('recordRegistration');
export const CancelSignUpFor = standard('cancelSignUpFor');
export const ClaimSignUpFor = standard('claimSignUpFor');

export type DayEvent = NonNullable<Data['event']>;
export type Registered = DayEvent['registrations'][number];
export type DayGate = NonNullable<DayEvent['gate']>;
