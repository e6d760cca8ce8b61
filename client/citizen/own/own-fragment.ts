import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';

/** Personal data stored under one receipt, as its pages show it. */
export const OwnDataFragment = graphql(`
  fragment OwnData_shown on OwnData {
    receiptNo
    type
    matter
    receivedAt
    name
    organisation
    guardian
    cardNo
    contactKind
    contact
    keptThrough
    keptRule
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
      at
      unit
      reason
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
