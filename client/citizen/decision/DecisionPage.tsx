import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { type Way, waysOf } from '../ways/other-ways.ts';
import { ListedPage } from './ListedPage.tsx';
import { OutsidePage } from './OutsidePage.tsx';

export const DecisionPageQuery = graphql(`
  query DecisionPage($no: String!) {
    serverTime {
      now
    }
    item: catalogueItem(no: $no) {
      no
      year
      seq
      name
      categories
      decisionOrgan
      ownDecision
      leadUnit {
        name
        phone
        ...Interpreters_unit
      }
      coUnits {
        name
      }
      plannedText
      hearing
      legalBasis
      background
      participationMethods
      specialRules
      contact
      adjustmentNote
      removed
      change
      stepLine {
        kind
        state
        happenedOn
        note
      }
    }
    decision(no: $no) {
      no
      title
      leadUnit {
        name
        phone
        ...Interpreters_unit
      }
      coUnits {
        name
      }
      phase
      year
      startedOn
      outsideReason
      categories
      specialRules
      facts
      stepLine {
        ...StepLineEntry_fields
      }
      requirements {
        kind
        status
      }
      suggestionStanding {
        open
      }
      ending {
        phase
      }
      publication {
        publishedOn
        header {
          issuer
        }
      }
      adjusts {
        no
      }
      ...Asked_decision
      ...DraftFact_decision
      ...ProcedurePart_decision
      ...PublicationPart_decision
      ...ClauseDuties_decision
      ...DeedsNote_decision
      ...ConcernsPart_decision
      ...SuggestionPart_decision
      ...ActivitiesPart_decision
      ...EventsPart_decision
      ...OtherWays_decision
      ...ChangesPart_decision
      hearings {
        stage
      }
      ...HearingsPart_decision
      ...NoticesPart_decision
      ...AnswersPart_decision
      ...DiscussedPart_decision
      moments {
        ...Moments_moment
      }
      statements {
        ...StatementsPart_statement
      }
      consultations {
        id
        no
        round
        stage
        scheduledOpensAt
        closesOn
        plainWords
        correctedWords {
          ...CorrectedWords_fields
        }
        commentCount
        feedbackDueOn
        feedbackOverdue
        ...ConsultationItem_consultation
        ...CommentBar_consultation
      }
    }
  }
`);

export type DecisionData = ResultOf<typeof DecisionPageQuery>;
export type StartedDecision = NonNullable<DecisionData['decision']>;

/** A row of the catalogue with what became of it. */
export type DecisionItem = NonNullable<DecisionData['item']> & {
  decision: StartedDecision | null | undefined;
  consultations: StartedDecision['consultations'];
  ways: readonly Way[];
};

/** The row of the catalogue, if the matter is in it (目录事项). */
export const itemOf = (data: DecisionData): DecisionItem | null =>
  data.item
    ? {
        ...data.item,
        decision: data.decision,
        consultations: data.decision?.consultations ?? [],
        ways: waysIn(data),
      }
    : null;

/** Every way to take part in it that is open or to come. */
const waysIn = ({ decision, serverTime: { now } }: DecisionData): Way[] =>
  decision ? waysOf(decision, { now }) : [];

/** 决策事项: what is to be decided, by whom and when, its whole course, and what was decided in the end. */
export function DecisionPage({ data, at }: PageProps<DecisionData>) {
  const item = itemOf(data);
  if (item) return <ListedPage item={item} at={at} />;
  return data.decision ? <OutsidePage decision={data.decision} ways={waysIn(data)} at={at} /> : null;
}
