/** The deeds of a public activity, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const PlanActivity = graphql(`
  mutation PlanActivity($decisionId: ID!, $input: ActivityPlanInput!) {
    planActivity(decisionId: $decisionId, input: $input) {
      ... on PublicActivity {
        id
        seq
        decision {
          no
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveActivity = graphql(`
  mutation SaveActivity($id: ID!, $version: Int!, $input: ActivityPlanInput!) {
    saveActivity(id: $id, version: $version, input: $input) {
      ... on PublicActivity {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishActivity = graphql(`
  mutation PublishActivity($id: ID!, $version: Int!) {
    publishActivity(id: $id, version: $version) {
      ... on PublicActivity {
        id
        version
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CancelActivity = graphql(`
  mutation CancelActivity($id: ID!, $version: Int!, $reason: Text!) {
    cancelActivity(id: $id, version: $version, reason: $reason) {
      ... on PublicActivity {
        id
        version
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const TakeAttendance = graphql(`
  mutation TakeAttendance($id: ID!, $version: Int!, $attendedIds: [ID!]!) {
    takeAttendance(id: $id, version: $version, attendedIds: $attendedIds) {
      ... on PublicActivity {
        id
        signUps {
          id
          attended
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RevealSignUp = graphql(`
  mutation RevealSignUp($id: ID!, $reason: Text!) {
    revealSignUp(id: $id, reason: $reason) {
      name
      contactKind
      contact
    }
  }
`);
