import { graphql } from '#client/graphql/gql.ts';

/** Fields behind the public parts of a consultation. */
export const DossierPartsFragment = graphql(`
  fragment DossierParts_consultation on Consultation {
    ...PlainPart_consultation
    ...ChangesPart_consultation
    ...DraftPart_consultation
    ...ExplanationPart_consultation
    ...BasisPart_consultation
    ...WaysPart_consultation
    ...ContactPart_consultation
  }
`);

export const ConsultationPreviewQuery = graphql(`
  query ConsultationPreview($id: ID!) {
    deskConsultation(id: $id) {
      id
      title
      stage
      unit {
        name
      }
      decision {
        id
        title
      }
      closesOn
      openDays
      shortened
      shortenReason
      ...DossierParts_consultation
    }
  }
`);
