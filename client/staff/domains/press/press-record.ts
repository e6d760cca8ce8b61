import { graphql } from '#client/graphql/gql.ts';
import type { PressDeskQuery } from '#client/graphql/graphql.ts';

/** Everything of a press conference that its two desks work on. */
export const PressDeskDocument = graphql(`
  query PressDesk($no: String!) {
    pressConference(eventNo: $no) {
      ...PressConference_fields
      owed {
        code
        message
        fix
      }
      event {
        no
        title
        pressSignUp
        startsAt
        endsAt
        place
      }
      live {
        withVideo
        video {
          kind
          url
        }
        startedAt
        stoppedAt
        lastSeq
      }
      posts {
        ...PressPost_fields
      }
      accreditations {
        ...Accreditation_fields
      }
      questions {
        ...PressQuestion_fields
      }
      transcript {
        ...PressTranscript_fields
        passages {
          ...PressPassage_fields
        }
        corrections {
          ...PressCorrection_fields
        }
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

/** A press conference as its desks have it before them. */
export type PressRecord = NonNullable<PressDeskQuery['pressConference']>;
export type AccreditationRow = PressRecord['accreditations'][number];
export type QuestionRow = PressRecord['questions'][number];
export type PostRow = PressRecord['posts'][number];

/** Props of every part of the press desks. */
export interface PressProps {
  press: PressRecord;
}
