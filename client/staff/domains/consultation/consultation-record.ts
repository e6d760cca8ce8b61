import { graphql } from '#client/graphql/gql.ts';
import type { ConsultationRecord_ConsultationFragment } from '#client/graphql/graphql.ts';

/** One consultation with everything its people may know; read once by the page and handed down. */
export const ConsultationRecordFragment = graphql(`
  fragment ConsultationRecord_consultation on Consultation {
    id
    no
    round
    title
    summary
    stage
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
    opensAt
    opensOn
    scheduledOpensAt
    plannedOpensAt
    closesOn
    daysLeft
    openDays
    announcedClosesOn
    rolledForward
    provisional
    earliestClosesOn
    shortened
    shortenReason
    shortenApprovedBy
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
      unit
      name
      phone
      email
      address
    }
    basis {
      ...BasisEntry_basis
    }
    interpretation {
      section
      text
      applies
    }
    impacts {
      who
      before
      after
      since
    }
    questions {
      question
      answer
    }
    cases {
      who
      situation
      outcome
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
      ...ClipRow_clip
    }
    channels {
      kind
      name
      at
    }
    attachments {
      id
      kind
      name
      size
      url
    }
    draftText
    draftVersionNo
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
    commentsShown
    commentCount
    peopleCount
    countByChannel {
      channel
      count
    }
    notices {
      id
      kind
      reason
      fromClosesOn
      toClosesOn
      at
    }
    feedbackDueOn
    feedbackDueProvisional
    feedbackOverdue
    withdrawnReason
    withdrawnAt
    reviewNote
    createdBy
    submittedBy
    reviewedBy
    updatedAt
    version
    undisposedCount
    findings {
      rule
      basis
      article
      code
      severity
      message
      fields
      fix
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
