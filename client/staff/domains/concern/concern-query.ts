import { graphql } from '#client/graphql/gql.ts';
import type { ConcernDeskQuery as Data } from '#client/graphql/graphql.ts';

export const ConcernDeskQuery = graphql(`
  query ConcernDesk($id: ID!) {
    concern(id: $id) {
      id
      no
      version
      title
      source
      sourceName
      said
      seenAt
      level
      emergency
      leadUnit {
        id
        name
      }
      units {
        id
        name
      }
      decision {
        no
        title
      }
      press {
        no
        title
        startsAt
      }
      transfers {
        no
        unitName
        note
        at
      }
      judgements {
        level
        emergency
        reason
        at
      }
      responses {
        place
        text
        unitName
        draftedByName
        returnReason
        confirmedByName
        publishedAt
      }
      dueAt
      standing
      pressDueAt
      pressStanding
      respondedAt
      endedAt
      endReason
      registeredByName
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

export type OneConcern = NonNullable<Data['concern']>;

/** The response that is being drafted. */
export const draftOf = ({ responses }: Pick<OneConcern, 'responses'>) =>
  responses.find(({ publishedAt }) => !publishedAt) ?? null;
