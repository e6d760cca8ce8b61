import { graphql } from '#client/graphql/gql.ts';
import type { VillageDeskQuery as Desk, VillagesDeskQuery as Desks } from '#client/graphql/graphql.ts';

export const VillagesDeskQuery = graphql(`
  query VillagesDesk {
    serverTime {
      today
    }
    viewer {
      id
      unit {
        id
        kind
      }
    }
    addVillageCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    units {
      id
      name
      kind
      active
    }
    villages {
      id
      no
      name
      town {
        id
        name
      }
      owed {
        ...OwedDisclosure_fields
      }
    }
  }
`);

export const VillageDeskQuery = graphql(`
  query VillageDesk($no: String!) {
    serverTime {
      today
    }
    viewer {
      id
      unit {
        id
      }
    }
    village(no: $no) {
      ...Village_fields
      town {
        name
      }
      owed {
        ...OwedDisclosure_fields
      }
      visits {
        ...VillageVisit_fields
        outcomes {
          ...VisitOutcome_fields
        }
      }
      postings {
        ...VillagePosting_fields
        entries {
          ...PostedEntry_fields
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

export type VillagesData = Desks;
export type OneVillage = NonNullable<Desk['village']>;
export type OnePosting = OneVillage['postings'][number];

/** Rounds of a unit that take opinions now. */
export const OpenRoundsQuery = graphql(`
  query OpenRounds($unitId: ID) {
    serverTime {
      today
    }
    consultations(filter: { state: OPEN, unitId: $unitId }, first: 50) {
      nodes {
        id
        title
      }
    }
  }
`);
