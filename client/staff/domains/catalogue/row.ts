import { graphql } from '#client/graphql/gql.ts';
import type { CatalogueRow_ItemFragment } from '#client/graphql/graphql.ts';

/** Everything a row of the catalogue says (目录事项). */
export const CatalogueRowFragment = graphql(`
  fragment CatalogueRow_item on CatalogueItem {
    ...CatalogueItem_fields
    leadUnit {
      id
      name
    }
    coUnits {
      id
      name
    }
    stepLine {
      kind
      state
      happenedOn
      note
    }
    decision {
      id
      phase
    }
    consultations {
      id
      round
      title
      stage
    }
  }
`);

export type ItemRow = CatalogueRow_ItemFragment;
