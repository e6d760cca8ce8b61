import { graphql } from '#client/graphql/gql.ts';

export const CollectionsQuery = graphql(`
  query CatalogueCollections {
    catalogueCollections {
      id
      year
      dueOn
      closedAt
      counts {
        state
        count
      }
    }
  }
`);

export const SubmissionFragment = graphql(`
  fragment Submission_row on CatalogueSubmission {
    id
    collectionId
    unit {
      id
      name
    }
    state
    name
    categories
    exclusion
    coUnits {
      id
      name
    }
    plannedOn
    plannedPrecision
    plannedText
    hearing
    requiredSteps
    legalBasis
    stagedTimes
    background
    participationMethods
    specialRule
    contact
    problem
    reasons
    basis
    preliminaryPlan
    necessity
    feasibility
    submittedAt
    submittedBy
    decidedAt
    decidedBy
    decisionReason
    catalogueItemNo
    version
    viewerCan {
      save {
        ...CapabilityButton_capability
      }
      submit {
        ...CapabilityButton_capability
      }
      recall {
        ...CapabilityButton_capability
      }
      withdraw {
        ...CapabilityButton_capability
      }
      accept {
        ...CapabilityButton_capability
      }
      decline {
        ...CapabilityButton_capability
      }
    }
  }
`);

export const CollectionQuery = graphql(`
  query CatalogueCollectionDesk($id: ID!, $state: SubmissionState, $after: String) {
    catalogueCollection(id: $id) {
      id
      versionId
      year
      dueOn
      note
      openedAt
      closedAt
      counts {
        state
        count
      }
      viewerCan {
        add {
          ...CapabilityButton_capability
        }
      }
      submissions(state: $state, first: 50, after: $after) {
        nodes {
          ...Submission_row
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
    units {
      id
      name
      active
    }
    serverTime {
      today
    }
  }
`);

export const SaveSubmission = graphql(`
  mutation SaveCatalogueSubmission(
    $collectionId: ID!
    $id: ID
    $version: Int
    $input: CatalogueSubmissionInput!
  ) {
    saveCatalogueSubmission(collectionId: $collectionId, id: $id, version: $version, input: $input) {
      ... on CatalogueSubmission {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SubmitSubmissions = graphql(`
  mutation SubmitCatalogueSubmissions(
    $collectionId: ID!
    $picks: [CatalogueSubmissionPick!]!
    $acknowledged: [AcknowledgementInput!]
  ) {
    submitCatalogueSubmissions(collectionId: $collectionId, picks: $picks, acknowledged: $acknowledged) {
      ... on CatalogueCollection {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecallSubmission = graphql(`
  mutation RecallCatalogueSubmission($id: ID!, $version: Int!) {
    recallCatalogueSubmission(id: $id, version: $version) {
      ... on CatalogueSubmission {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const WithdrawSubmission = graphql(`
  mutation WithdrawCatalogueSubmission($id: ID!, $version: Int!) {
    withdrawCatalogueSubmission(id: $id, version: $version) {
      ... on CatalogueSubmission {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const AcceptSubmission = graphql(`
  mutation AcceptCatalogueSubmission($id: ID!, $version: Int!, $note: Text) {
    acceptCatalogueSubmission(id: $id, version: $version, note: $note) {
      ... on CatalogueSubmission {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const DeclineSubmission = graphql(`
  mutation DeclineCatalogueSubmission($id: ID!, $version: Int!, $reason: Text!) {
    declineCatalogueSubmission(id: $id, version: $version, reason: $reason) {
      ... on CatalogueSubmission {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);
