import { graphql } from '#client/graphql/gql.ts';

export const VerifyRepresentative = graphql(`
  mutation VerifyRepresentative($id: ID!, $version: Int!, $note: Text!) {
    verifyRepresentative(id: $id, version: $version, note: $note) {
      ... on Representative {
        id
        version
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RejectRepresentative = graphql(`
  mutation RejectRepresentative($id: ID!, $version: Int!, $reason: Text!) {
    rejectRepresentative(id: $id, version: $version, reason: $reason) {
      ... on Representative {
        id
        version
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SuspendRepresentative = graphql(`
  mutation SuspendRepresentative($id: ID!, $version: Int!, $reason: Text!) {
    suspendRepresentative(id: $id, version: $version, reason: $reason) {
      ... on Representative {
        id
        version
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ResumeRepresentative = graphql(`
  mutation ResumeRepresentative($id: ID!, $version: Int!, $reason: Text!) {
    resumeRepresentative(id: $id, version: $version, reason: $reason) {
      ... on Representative {
        id
        version
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RetireRepresentative = graphql(`
  mutation RetireRepresentative($id: ID!, $version: Int!, $reason: Text!) {
    retireRepresentative(id: $id, version: $version, reason: $reason) {
      ... on Representative {
        id
        version
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RenewRepresentative = graphql(`
  mutation RenewRepresentative($id: ID!, $version: Int!, $termEndsOn: CalendarDay!) {
    renewRepresentative(id: $id, version: $version, termEndsOn: $termEndsOn) {
      ... on Representative {
        id
        version
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ExcuseRepresentative = graphql(`
  mutation ExcuseRepresentative($id: ID!, $version: Int!, $awayUntil: CalendarDay) {
    excuseRepresentative(id: $id, version: $version, awayUntil: $awayUntil) {
      ... on Representative {
        id
        version
        state
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const EnterRepresentative = graphql(`
  mutation EnterRepresentative($input: RepresentativeInput!) {
    enterRepresentative(input: $input) {
      ... on Representative {
        id
        no
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveRepresentative = graphql(`
  mutation SaveRepresentative($id: ID!, $version: Int!, $input: RepresentativeInput!) {
    saveRepresentative(id: $id, version: $version, input: $input) {
      ... on Representative {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const VerifyRepresentatives = graphql(`
  mutation VerifyRepresentatives($representatives: [ChosenRepresentative!]!, $note: Text!) {
    verifyRepresentatives(representatives: $representatives, note: $note) {
      ... on RepresentativesVerified {
        count
      }
      ...RefusalPanel_refusal
    }
  }
`);
