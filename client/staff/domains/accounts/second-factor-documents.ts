import { graphql } from '#client/graphql/gql.ts';

export const BeginSecondFactor = graphql(`
  mutation BeginSecondFactor($password: String!, $code: Text, $passkey: String) {
    beginSecondFactor(password: $password, code: $code, passkey: $passkey) {
      ... on FactorOffer {
        offer
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
  mutation RenewRecoveryCodes($code: Text, $passkey: String) {
    renewRecoveryCodes(code: $code, passkey: $passkey) {
      ... on RecoveryCodes {
        codes
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RemoveSecondFactor = graphql(`
  mutation RemoveSecondFactor($password: String!, $code: Text, $passkey: String) {
    removeSecondFactor(password: $password, code: $code, passkey: $passkey) {
      ... on Viewer {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const BeginPasskey = graphql(`
  mutation BeginPasskey($name: Text!, $password: String!, $code: Text, $passkey: String) {
    beginPasskey(name: $name, password: $password, code: $code, passkey: $passkey) {
      ... on FactorOffer {
        offer
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ConfirmPasskey = graphql(`
  mutation ConfirmPasskey($name: Text!, $passkey: String!) {
    confirmPasskey(name: $name, passkey: $passkey) {
      ... on RecoveryCodes {
        codes
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const AskPasskey = graphql(`
  mutation AskPasskey {
    askPasskey {
      ... on FactorOffer {
        offer
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RemovePasskey = graphql(`
  mutation RemovePasskey($id: String!, $password: String!, $code: Text, $passkey: String) {
    removePasskey(id: $id, password: $password, code: $code, passkey: $passkey) {
      ... on Viewer {
        id
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
