import { graphql } from '#client/graphql/gql.ts';
import type {
  DraftDeskQuery as DeskData,
  DraftVersionQuery as VersionData,
} from '#client/graphql/graphql.ts';

/** The draft as a line of versions, and whether another one may be begun. */
export const DraftDeskQuery = graphql(`
  query DraftDesk($no: String!) {
    decision(no: $no) {
      id
      no
      title
      phase
      consultations {
        id
        round
      }
      draftCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
      drafts {
        id
        no
        stage
        gates
        basedOnNo
        round
        digest
        reason
        madeBy
        frozenAt
        publishedAt
        material
        materialReason
      }
    }
  }
`);

/** One version: its text, what it changed, and what the viewer may do with it. */
export const DraftVersionQuery = graphql(`
  query DraftVersion($no: String!, $version: Int!, $since: Int) {
    decision(no: $no) {
      id
      draft(no: $version) {
        id
        no
        stage
        gates
        basedOnNo
        frozenAt
        measure {
          share
          added
          removed
          edited
          material
          clauses {
            anchorId
            no
            grounds
            gone
            came
          }
        }
        viewerCan {
          action
          allowed
          findings {
            ...Findings_finding
          }
        }
        sourceGrounds {
          id
          source
          name
          text
        }
        opinionPoints {
          no
          clauseNo
          text
        }
        clauses {
          anchorId
          kind
          no
          text
        }
        changes(since: $since) {
          anchorId
          relation
          noBefore
          noAfter
          before
          after
          source
          note
          point
          groundId
          groundName
        }
      }
    }
  }
`);

export type DraftDecision = NonNullable<DeskData['decision']>;
export type DraftHead = DraftDecision['drafts'][number];
export type Version = NonNullable<NonNullable<VersionData['decision']>['draft']>;
export type Clause = Version['clauses'][number];
export type Change = Version['changes'][number];
