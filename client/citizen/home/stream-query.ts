import { graphql } from '#client/graphql/gql.ts';
import type { FragmentType } from '#client/graphql/fragment-masking.ts';

/** Everything that the home page lists by day: all one can do now, and all that is announced. */
export const StreamFragment = graphql(`
  fragment Stream_query on Query {
    serverTime {
      now
      today
    }
    open: consultations(filter: { state: OPEN }, sort: CLOSES_SOON, first: 20) {
      nodes {
        ...StreamConsultation_consultation
      }
      pageInfo {
        hasNextPage
      }
    }
    coming: consultations(filter: { state: COMING }, sort: CLOSES_SOON, first: 5) {
      nodes {
        ...StreamConsultation_consultation
      }
    }
    eventsComing: events(state: COMING, first: 20) {
      nodes {
        no
        kind
        title
        place
        startsAt
        signUpOpensAt
        signUpClosesAt
        unit {
          name
        }
        notices {
          kind
        }
        slots {
          startsAt
          endsAt
          signUpFindings {
            code
          }
        }
      }
    }
    hearingsComing: hearings(state: COMING, first: 10) {
      nodes {
        no
        name
        place
        beginsAt
        signUpOpen
        signUpOpensAt
        signUpClosesAt
        unit {
          name
        }
        notices {
          kind
        }
      }
    }
    activitiesAhead: activities(ahead: true) {
      seq
      method
      title
      startsAt
      endsAt
      answering
      decision {
        no
        leadUnit {
          name
        }
      }
    }
    meetingsComing: meetings(state: COMING, first: 5) {
      nodes {
        no
        name
        stage
        startsAt
        place
        stream {
          state
          withText
          withVideo
        }
        notices {
          kind
        }
      }
    }
  }
`);

export const StreamConsultationFragment = graphql(`
  fragment StreamConsultation_consultation on Consultation {
    no
    round
    title
    stage
    unit {
      name
    }
    decision {
      organ {
        name
      }
    }
    scheduledOpensAt
    closesOn
    closesAt
    openDays
    shortened
  }
`);

export type Streamed = FragmentType<typeof StreamFragment>;
