import { graphql } from '#client/graphql/gql.ts';

/** One consultation at the desk, with the day and the rules it stands under. */
export const ConsultationDeskQuery = graphql(`
  query ConsultationDesk($id: ID!) {
    serverTime {
      today
    }
    localPolicy {
      version
      values {
        key
        value
      }
    }
    deskConsultation(id: $id) {
      id
      ...ConsultationRecord_consultation
      ...DossierParts_consultation
    }
  }
`);
