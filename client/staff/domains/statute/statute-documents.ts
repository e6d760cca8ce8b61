import { graphql } from '#client/graphql/gql.ts';
import type { StatuteDesk_EditionFragment } from '#client/graphql/graphql.ts';

export const StatuteDeskFragment = graphql(`
  fragment StatuteDesk_edition on Statute {
    ...Statute_fields
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** 法规的一版, as its desk reads it. */
export type StatuteEdition = StatuteDesk_EditionFragment;

export const StatutesDeskQuery = graphql(`
  query StatutesDesk {
    statutes {
      id
      ...StatuteDesk_edition
    }
    unheldStatutes {
      title
      docNo
      articles
      matters {
        no
        title
      }
    }
    statutesCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

export const StatuteDeskQuery = graphql(`
  query StatuteDesk($code: String!, $no: Int!) {
    statute(code: $code, no: $no) {
      statute {
        ...StatuteDesk_edition
      }
      clauses {
        no
        text
        anchor
      }
      editions {
        id
        no
        ends
        from
      }
    }
  }
`);
