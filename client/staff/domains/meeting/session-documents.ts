/** Mutations of a meeting in session and of its minutes. */
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

export const StartAgendaItem = standard('startAgendaItem');
export const EndAgendaItem = standard('endAgendaItem');
export const CorrectAgendaResult = standard('correctAgendaResult');
export const RecordAttendance = standard('recordAttendance');
export const ProposeMemberChange = standard('proposeMemberChange');
export const SaveMinutes = standard('saveMinutes');
export const PublishMinutes = standard('publishMinutes');

export const ImportMinutes = graphql(`
  mutation ImportMinutes($id: ID!, $version: Int!, $file: String!) {
    importMinutes(id: $id, version: $version, file: $file) {
      ... on MinutesImport {
        meeting {
          id
          version
          stage
        }
        placed {
          itemId
          paragraphs
        }
        unplaced {
          ...UnplacedParagraph_fields
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);
