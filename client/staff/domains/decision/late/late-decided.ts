import { graphql } from '#client/graphql/gql.ts';

/** Content of a confirmed entry on the review, the discussion, the reports and the issuing. */
export const LateDecidedFragment = graphql(`
  fragment LateDecided_entry on LateEntryTold {
    legality {
      ...LateLegalityTold_fields
      opinion {
        ...LegalityOpinionTold_fields
        points {
          anchorId
          text
        }
      }
    }
    discussion {
      ...LateDiscussionTold_fields
      dissents {
        name
        opinion
      }
    }
    report {
      ...UpwardReportTold_fields
    }
    issue {
      ...LateIssueTold_fields
    }
  }
`);
