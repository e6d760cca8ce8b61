import { graphql } from '#client/graphql/gql.ts';

/** 提交意见, the same for the plain form and the island. */
export const SubmitCommentMutation = graphql(`
  mutation SubmitComment($input: CommentInput!) {
    submitComment(input: $input) {
      ... on CommentReceipt {
        receiptNo
        lookupCode
      }
      ... on Refusal {
        findings {
          message
          fields
          fix
        }
      }
    }
  }
`);
