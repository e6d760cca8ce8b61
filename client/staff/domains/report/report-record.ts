import { graphql } from '#client/graphql/gql.ts';
import type { ReportDeskQuery as Data } from '#client/graphql/graphql.ts';

/** 反馈发布: the report as it would be published now, and what stands in its way. */
export const ReportDeskQuery = graphql(`
  query ReportDesk($consultationId: ID!) {
    deskConsultation(id: $consultationId) {
      id
      unit {
        id
      }
      no
      round
      title
      stage
      decision {
        id
        title
      }
      closesOn
      feedbackDueOn
      feedbackDueProvisional
      feedbackOverdue
      commentCount
      undisposedCount
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
    deskReport(consultationId: $consultationId) {
      id
      no
      round
      stage
      introduction
      methodsHeld
      totals {
        ...ReportTotals_fields
        stancesAlone {
          stance
          count
        }
        bursts {
          ...ReportBurst_fields
        }
        networks {
          ...ReportNetwork_fields
        }
      }
      countByChannel {
        channel
        count
      }
      rows {
        position
        count
        ...ReportTheme_row
      }
      confirmedBy
      reviewedBy
      publishedAt
      dueOn
      overdue
      version
      returnedReason
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
  }
`);

export type ReportMatter = NonNullable<Data['deskConsultation']>;
export type Report = NonNullable<Data['deskReport']>;
