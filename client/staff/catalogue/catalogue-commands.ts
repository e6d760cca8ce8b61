import { graphql } from '#client/graphql/gql.ts';

export const CreateCatalogueDraft = graphql(`
  mutation CreateCatalogueDraft($year: Int!) {
    createCatalogueDraft(year: $year) {
      ... on CatalogueVersion {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveCatalogueItem = graphql(`
  mutation SaveCatalogueItem($versionId: ID!, $itemId: ID, $version: Int, $input: CatalogueItemInput!) {
    saveCatalogueItem(versionId: $versionId, itemId: $itemId, version: $version, input: $input) {
      ... on CatalogueItem {
        ...CatalogueRow_item
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RemoveCatalogueItem = graphql(`
  mutation RemoveCatalogueItem($itemId: ID!, $version: Int!, $reason: Text) {
    removeCatalogueItem(itemId: $itemId, version: $version, reason: $reason) {
      ... on CatalogueVersion {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const FinishCatalogueDraft = graphql(`
  mutation FinishCatalogueDraft($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]) {
    finishCatalogueDraft(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on CatalogueVersion {
        id
        stage
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReopenCatalogueDraft = graphql(`
  mutation ReopenCatalogueDraft($id: ID!, $version: Int!, $reason: Text!) {
    reopenCatalogueDraft(id: $id, version: $version, reason: $reason) {
      ... on CatalogueVersion {
        id
        stage
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ApproveCatalogue = graphql(`
  mutation ApproveCatalogue($id: ID!, $version: Int!, $meetingNo: Text!, $meetingOn: CalendarDay!) {
    approveCatalogue(id: $id, version: $version, meetingNo: $meetingNo, meetingOn: $meetingOn) {
      ... on CatalogueVersion {
        id
        stage
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordPartyConsent = graphql(`
  mutation RecordPartyConsent($id: ID!, $version: Int!, $documentNo: Text!, $consentOn: CalendarDay!) {
    recordPartyConsent(id: $id, version: $version, documentNo: $documentNo, consentOn: $consentOn) {
      ... on CatalogueVersion {
        id
        stage
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordPartyRefusal = graphql(`
  mutation RecordPartyRefusal($id: ID!, $version: Int!, $reason: Text!) {
    recordPartyRefusal(id: $id, version: $version, reason: $reason) {
      ... on CatalogueVersion {
        id
        stage
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PassCatalogueReview = graphql(`
  mutation PassCatalogueReview($id: ID!, $version: Int!) {
    passCatalogueReview(id: $id, version: $version) {
      ... on CatalogueVersion {
        id
        version
        secrecyReviewedBy
        secrecyReviewedAt
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishCatalogue = graphql(`
  mutation PublishCatalogue(
    $id: ID!
    $version: Int!
    $documentNo: Text!
    $acknowledged: [AcknowledgementInput!]
  ) {
    publishCatalogue(id: $id, version: $version, documentNo: $documentNo, acknowledged: $acknowledged) {
      ... on CatalogueVersion {
        id
        stage
        version
        documentNo
        publishedOn
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ProposeCatalogueAdjustment = graphql(`
  mutation ProposeCatalogueAdjustment($year: Int!, $reason: Text!) {
    proposeCatalogueAdjustment(year: $year, reason: $reason) {
      ... on CatalogueVersion {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const OpenCatalogueCollection = graphql(`
  mutation OpenCatalogueCollection($versionId: ID!, $version: Int!, $dueOn: CalendarDay!, $note: Text) {
    openCatalogueCollection(versionId: $versionId, version: $version, dueOn: $dueOn, note: $note) {
      ... on CatalogueCollection {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CloseCatalogueCollection = graphql(`
  mutation CloseCatalogueCollection($versionId: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]) {
    closeCatalogueCollection(versionId: $versionId, version: $version, acknowledged: $acknowledged) {
      ... on CatalogueVersion {
        id
        stage
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CarryOverCatalogueItems = graphql(`
  mutation CarryOverCatalogueItems($versionId: ID!, $version: Int!, $nos: [String!]!) {
    carryOverCatalogueItems(versionId: $versionId, version: $version, nos: $nos) {
      ... on CatalogueVersion {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);
