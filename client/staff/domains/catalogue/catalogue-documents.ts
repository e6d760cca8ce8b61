import { graphql } from '#client/graphql/gql.ts';

export const CatalogueVersionsQuery = graphql(`
  query CatalogueVersions {
    catalogueVersions {
      id
      year
      versionNo
      title
      stage
      documentNo
      publishedOn
      adjustmentReason
      createdBy
    }
    serverTime {
      today
    }
  }
`);

export const CatalogueVersionQuery = graphql(`
  query CatalogueDesk($id: ID!) {
    catalogueVersion(id: $id) {
      ...CatalogueVersion_fields
      items {
        ...CatalogueRow_item
      }
      changes {
        ...CatalogueRow_item
      }
      carriable {
        id
        no
        name
        leadUnit {
          id
          name
        }
        decision {
          id
          phase
        }
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
    catalogueVersions {
      id
      year
      versionNo
      stage
      documentNo
      publishedOn
      adjustmentReason
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
