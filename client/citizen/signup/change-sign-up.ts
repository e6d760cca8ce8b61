import { graphql } from '#client/graphql/gql.ts';
import type { Step } from '../receipt/receipt-part.ts';
import { refused } from '../refused.ts';

const Cancel = graphql(`
  mutation CancelSignUp($receiptNo: String!, $lookupCode: String!) {
    cancelSignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on SignUp {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

const Claim = graphql(`
  mutation ClaimSignUp($receiptNo: String!, $lookupCode: String!) {
    claimSignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on SignUp {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

/** Buttons of the page "my sign-up": one takes the seat that is reserved, one cancels the sign-up. */
export const signUpSteps = {
  claim: async (io, credential) => {
    const { claimSignUp: done } = await io.execute(Claim, credential);
    return done.__typename === 'Refusal' ? refused(done) : null;
  },
  cancel: async (io, credential) => {
    const { cancelSignUp: done } = await io.execute(Cancel, credential);
    return done.__typename === 'Refusal' ? refused(done) : null;
  },
} satisfies Record<string, Step>;
