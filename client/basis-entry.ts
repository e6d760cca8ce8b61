import { graphql } from '#client/graphql/gql.ts';

/** One law or document that a draft rests on (依据), as every page and the wizard read it. */
export const BasisEntryFragment = graphql(`
  fragment BasisEntry_basis on LegalBasis {
    ...LegalBasis_fields
    held {
      code
      no
      anchor
    }
  }
`);
