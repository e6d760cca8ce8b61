import { graphql } from '#client/graphql/gql.ts';
import type { CorrectionsQuery as Data } from '#client/graphql/graphql.ts';

/** 更正 of one public thing, published and on their way. */
export const CorrectionsQuery = graphql(`
  query Corrections($subject: CorrectionSubject!, $id: ID!) {
    viewer {
      id
      roles
      unit {
        id
      }
    }
    corrections(subject: $subject, id: $id) {
      ...Correction_fields
      formerFile {
        id
        kind
        name
        url
      }
      file {
        id
        name
        url
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

/** Whether the viewer's unit may correct it. */
export const mayCorrect = ({ viewer }: Data, unitId: string) =>
  viewer?.unit.id === unitId && viewer.roles.some((role) => role === 'UNIT_STAFF' || role === 'UNIT_LEAD');

export type Correction = Data['corrections'][number];
