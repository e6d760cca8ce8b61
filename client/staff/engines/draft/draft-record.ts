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
        ...DraftVersion_fields
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
          ...MeasureOfChange_fields
          clauses {
            ...MaterialClause_fields
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
          ...SourceGround_fields
        }
        opinionPoints {
          no
          clauseNo
          text
        }
        clauses {
          ...DraftClause_fields
        }
        references {
          ...DraftReference_fields
        }
        changes(since: $since) {
          ...DraftChange_fields
        }
      }
    }
  }
`);

export type DraftDecision = NonNullable<DeskData['decision']>;
export type DraftHead = DraftDecision['drafts'][number];
export type Version = NonNullable<NonNullable<VersionData['decision']>['draft']>;
export type Clause = Version['clauses'][number];
export type Reference = Version['references'][number];
export type Change = Version['changes'][number];
