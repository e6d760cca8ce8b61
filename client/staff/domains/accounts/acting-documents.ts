import { graphql } from '#client/graphql/gql.ts';

/** Colleagues of one unit who may act for somebody. */
export const ColleaguesToActQuery = graphql(`
  query ColleaguesToAct($unitId: ID!) {
    persons(first: 100, unitId: $unitId) {
      nodes {
        id
        name
        active
        roles
      }
    }
  }
`);

export const AppointActing = graphql(`
  mutation AppointActing(
    $id: ID!
    $actingId: ID
    $startsOn: CalendarDay
    $endsOn: CalendarDay
    $reason: Text!
  ) {
    appointActing(id: $id, actingId: $actingId, startsOn: $startsOn, endsOn: $endsOn, reason: $reason) {
      ... on Person {
        ...AccountRow_person
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const EndActing = graphql(`
  mutation EndActing($id: ID!) {
    endActing(id: $id) {
      ... on Person {
        ...AccountRow_person
      }
      ...RefusalPanel_refusal
    }
  }
`);
