import { graphql } from '#client/graphql/gql.ts';
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
          id
          category
          seats
          taken
          waiting
          waitlist
        }
      }
      registrations {
        id
        groupId
        receiptNo
        displayName
        persons
        needs
        withMinor
        place
        channel
        state
        registeredAt
        claimBy
        checkedInAt
        checkedInPersons
        checkedInDevice
        cancelReason
        claim {
          allowed
          ...CapabilityButton_capability
        }
        cancel {
          allowed
          ...CapabilityButton_capability
        }
      }
      calls {
        toCall {
          id
          displayName
          receiptNo
          missedAt
          tellings {
            id
            tiding
            text
            at
          }
        }
        made {
          id
          displayName
          tiding
          way
          reached
          note
          byName
          at
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
          id
          groupId
          persons
          beyond
          reason
          device
          at
          corrected
        }
        counts {
          groupId
          expected
          registered
          walkedIn
        }
      }
      viewerCan {
        recordRegistration {
          ...CapabilityButton_capability
        }
        checkIn {
          ...CapabilityButton_capability
        }
        releaseNoShows {
          ...CapabilityButton_capability
        }
      }
    }
  }
`);

export const RecordRegistration = graphql(`
  mutation RecordRegistration($input: RecordedRegistrationInput!) {
    recordRegistration(input: $input) {
      ... on RegistrationReceipt {
        receiptNo
        lookupCode
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CancelRegistrationFor = graphql(`
  mutation CancelRegistrationFor($id: ID!, $reason: Text!) {
    cancelRegistrationFor(id: $id, reason: $reason) {
      ... on Registration {
        id
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ClaimRegistrationFor = graphql(`
  mutation ClaimRegistrationFor($id: ID!) {
    claimRegistrationFor(id: $id) {
      ... on Registration {
        id
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordRegistrationCall = graphql(`
  mutation RecordRegistrationCall($id: ID!, $input: RegistrationCallInput!) {
    recordRegistrationCall(id: $id, input: $input) {
      ... on Registration {
        id
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RevealRegistrationMutation = graphql(`
  mutation RevealRegistration($id: ID!, $reason: Text!) {
    revealRegistration(id: $id, reason: $reason) {
      name
      guardian
      contactKind
      contact
    }
  }
`);

export type DayEvent = NonNullable<Data['event']>;
export type Registered = DayEvent['registrations'][number];
export type Calls = NonNullable<DayEvent['calls']>;
export type DayGate = NonNullable<DayEvent['gate']>;
