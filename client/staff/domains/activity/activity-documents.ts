/** Mutations of a public activity. */
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

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

export const SaveActivity = standard('saveActivity');
export const PublishActivity = standard('publishActivity');
export const CancelActivity = standard('cancelActivity');
export const SummariseWritten = standard('summariseWritten');
