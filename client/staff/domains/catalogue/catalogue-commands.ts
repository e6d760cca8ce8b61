import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

export const CreateCatalogueDraft = standard('createCatalogueDraft');

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

export const RemoveCatalogueItem = standard('removeCatalogueItem');
export const FinishCatalogueDraft = standard('finishCatalogueDraft');
export const ReopenCatalogueDraft = standard('reopenCatalogueDraft');
export const ApproveCatalogue = standard('approveCatalogue');
export const EnterEarlierApproval = standard('enterEarlierApproval');
export const RecordPartyConsent = standard('recordPartyConsent');
export const RecordPartyRefusal = standard('recordPartyRefusal');

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

export const ReturnCatalogueReview = standard('returnCatalogueReview');

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

export const ProposeCatalogueAdjustment = standard('proposeCatalogueAdjustment');
export const OpenCatalogueCollection = standard('openCatalogueCollection');
export const CloseCatalogueCollection = standard('closeCatalogueCollection');
export const CarryOverCatalogueItems = standard('carryOverCatalogueItems');
