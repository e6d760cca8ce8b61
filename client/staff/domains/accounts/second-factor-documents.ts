import { graphql } from '#client/graphql/gql.ts';

export const BeginSecondFactor = graphql(`
  mutation BeginSecondFactor {
    beginSecondFactor {
      ... on SecondFactorKey {
        uri
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ConfirmSecondFactor = graphql(`
  mutation ConfirmSecondFactor($code: Text!) {
    confirmSecondFactor(code: $code) {
      ... on RecoveryCodes {
        codes
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RenewRecoveryCodes = graphql(`
  mutation RenewRecoveryCodes($code: Text!) {
    renewRecoveryCodes(code: $code) {
      ... on RecoveryCodes {
        codes
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RemoveSecondFactor = graphql(`
  mutation RemoveSecondFactor($password: String!, $code: Text!) {
    removeSecondFactor(password: $password, code: $code) {
      ... on Viewer {
        id
        recoveryCodesLeft
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ResetSecondFactor = graphql(`
  mutation ResetSecondFactor($id: ID!, $reason: Text!) {
    resetSecondFactor(id: $id, reason: $reason) {
      ... on Person {
        ...AccountRow_person
      }
      ...RefusalPanel_refusal
    }
  }
`);
