import { graphql } from '#client/graphql/gql.ts';
import type { ConsultationRecord_ConsultationFragment } from '#client/graphql/graphql.ts';

/** One consultation with everything its people may know; read once by the page and handed down. */
export const ConsultationRecordFragment = graphql(`
  fragment ConsultationRecord_consultation on Consultation {
    ...Consultation_fields
    decision {
      id
      no
      title
      organ {
        id
      }
    }
    unit {
      id
      name
    }
    bodySetting {
      key
      value
    }
    laws {
      ...SpecialLaw_law
    }
    ways {
      kind
      text
    }
    contact {
      ...ContactPoint_fields
    }
    basis {
      ...BasisEntry_basis
    }
    interpretation {
      ...InterpretationPart_fields
    }
    impacts {
      ...Impact_fields
    }
    questions {
      question
      answer
    }
    cases {
      ...ExplainedCase_fields
    }
    pictures {
      id
      url
      alt
      caption
    }
    clips {
      id
      title
      withdrawnAt
      ...ClipRow_clip
    }
    nextClips {
      ...ExplainedClip_fields
      ...ClipRow_clip
      source {
        url
        mime
        size
      }
      cues {
        id
        startsMs
        speaker
        speakerRole
        text
      }
    }
    channels {
      ...Channel_fields
    }
    attachments {
      id
      kind
      name
      size
      url
    }
    clauses {
      id
      anchorId
      kind
      no
      position
      text
      note
    }
    ...UnsureClauses_consultation
    countByChannel {
      channel
      count
    }
    notices {
      ...ConsultationNotice_fields
    }
    findings {
      ...Finding_fields
    }
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

export type ConsultationRecord = ConsultationRecord_ConsultationFragment;
