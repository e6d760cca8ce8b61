import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

export const VerifyRepresentative = standard('verifyRepresentative');
export const RejectRepresentative = standard('rejectRepresentative');
export const SuspendRepresentative = standard('suspendRepresentative');
export const ResumeRepresentative = standard('resumeRepresentative');
export const RetireRepresentative = standard('retireRepresentative');
export const RenewRepresentative = standard('renewRepresentative');
export const ExcuseRepresentative = standard('excuseRepresentative');
export const EnterRepresentative = standard('enterRepresentative');
export const SaveRepresentative = standard('saveRepresentative');

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
