/** Corrections of published words at their desk (更正), as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const CorrectCue = graphql(`
  mutation CorrectCue($recordingId: ID!, $cueId: ID!, $input: CueCorrectionInput!) {
    correctCue(recordingId: $recordingId, cueId: $cueId, input: $input) {
      ... on Transcript {
        recordingId
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ConfirmCueCorrection = graphql(`
  mutation ConfirmCueCorrection($id: ID!) {
    confirmCueCorrection(id: $id) {
      ... on Transcript {
        recordingId
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const DeclineCueCorrection = graphql(`
  mutation DeclineCueCorrection($id: ID!, $reason: Text!) {
    declineCueCorrection(id: $id, reason: $reason) {
      ... on Transcript {
        recordingId
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);
