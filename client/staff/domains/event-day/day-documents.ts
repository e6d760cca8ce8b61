import { graphql } from '#client/graphql/gql.ts';

export const CorrectWalkIn = graphql(`
  mutation CorrectWalkIn($id: ID!, $persons: Int!, $reason: Text!) {
    correctWalkIn(id: $id, persons: $persons, reason: $reason) {
      ... on WalkIn {
        id
        persons
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReleaseNoShows = graphql(`
  mutation ReleaseNoShowsAtGate($id: ID!, $version: Int!) {
    releaseNoShows(id: $id, version: $version) {
      ... on Event {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);
