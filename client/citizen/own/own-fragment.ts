import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';

/** Personal data stored under one receipt, as its pages show it. */
export const OwnDataFragment = graphql(`
  fragment OwnData_shown on OwnData {
    ...OwnData_fields
    said {
      label
      text
    }
    messages {
      to
      subject
      createdAt
      sentAt
    }
    readings {
      ...ContactReading_fields
    }
    correct {
      allowed
      findings {
        message
        fix
      }
    }
    erase {
      allowed
      findings {
        article
        message
        fix
      }
    }
  }
`);

/** Personal data held under one receipt. */
export type Own = Omit<ResultOf<typeof OwnDataFragment>, ' $fragmentName'>;
