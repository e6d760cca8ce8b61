import { graphql } from '#client/graphql/gql.ts';
import type { StepDeeds_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import type { LocalPolicy } from '#server/law/local-policy.ts';

export const StepDeedsFragment = graphql(`
  fragment StepDeeds_decision on Decision {
    id
    version
    startedOn
    requirements {
      kind
      requirement
      reason
      article
      basis
    }
    records {
      id
      kind
      happenedOn
      replaced
      fileIds
      recordedByName
      lines {
        label
        text
      }
    }
    documents {
      id
      kind
      name
    }
    procedureCan {
      waiveStep {
        ...CapabilityButton_capability
      }
      waivableSteps
      recordUnitConsultation {
        ...CapabilityButton_capability
      }
      recordActivity {
        ...CapabilityButton_capability
      }
      recordExpertReview {
        ...CapabilityButton_capability
      }
      recordRiskAssessment {
        ...CapabilityButton_capability
      }
      findRiskControllable {
        ...CapabilityButton_capability
      }
      recordFairCompetition {
        ...CapabilityButton_capability
      }
    }
  }
`);

export const StepRulesQuery = graphql(`
  query StepRules {
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
  }
`);

export type StepDecision = Data;
export type StepRecord = Data['records'][number];

/** What every form of a step is given. */
export interface StepProps {
  decision: StepDecision;
  today: CalendarDay;
  policy: LocalPolicy;
  /** Puts the form away: what was typed stays. */
  onFold: () => void;
  onDone: () => void;
}
