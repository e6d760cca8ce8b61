/** The deeds of a hearing up to its list, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const PlanHearing = graphql(`
  mutation PlanHearing($decisionId: ID!, $input: HearingInput!) {
    planHearing(decisionId: $decisionId, input: $input) {
      ... on Hearing {
        id
        version
        no
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveHearing = graphql(`
  mutation SaveHearing($id: ID!, $version: Int!, $input: HearingInput!) {
    saveHearing(id: $id, version: $version, input: $input) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SubmitHearingReview = graphql(`
  mutation SubmitHearingReview($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    submitHearingReview(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PassHearingReview = graphql(`
  mutation PassHearingReview($id: ID!, $version: Int!) {
    passHearingReview(id: $id, version: $version) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReturnHearingReview = graphql(`
  mutation ReturnHearingReview($id: ID!, $version: Int!, $reason: Text!) {
    returnHearingReview(id: $id, version: $version, reason: $reason) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishHearingNotice = graphql(`
  mutation PublishHearingNotice($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    publishHearingNotice(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PostponeHearing = graphql(`
  mutation PostponeHearing(
    $id: ID!
    $version: Int!
    $input: HearingPostponementInput!
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    postponeHearing(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CancelHearing = graphql(`
  mutation CancelHearing($id: ID!, $version: Int!, $reason: Text!) {
    cancelHearing(id: $id, version: $version, reason: $reason) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const BeginHearingSelection = graphql(`
  mutation BeginHearingSelection($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    beginHearingSelection(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const NominateHearingParticipant = graphql(`
  mutation NominateHearingParticipant($id: ID!, $version: Int!, $input: HearingParticipantInput!) {
    nominateHearingParticipant(id: $id, version: $version, input: $input) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const DrawHearingParticipants = graphql(`
  mutation DrawHearingParticipants($id: ID!, $version: Int!, $publicDigits: Text!) {
    drawHearingParticipants(id: $id, version: $version, publicDigits: $publicDigits) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReplaceHearingParticipant = graphql(`
  mutation ReplaceHearingParticipant($id: ID!, $version: Int!, $participantId: ID!, $reason: Text!) {
    replaceHearingParticipant(id: $id, version: $version, participantId: $participantId, reason: $reason) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishHearingList = graphql(`
  mutation PublishHearingList($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    publishHearingList(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);
