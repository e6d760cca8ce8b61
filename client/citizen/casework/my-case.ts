import type { ResultOf } from '@graphql-typed-document-node/core';
import type { CaseStepKind } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';

/** A case item as its author opens it by its receipt. */
export const MyCaseFragment = graphql(`
  fragment Mine_case on MyCase {
    receiptNo
    kind
    caseClass
    caseState: state
    caseTitle: title
    submittedAt
    receivedOn
    dueOn
    daysLate
    stopped
    usedDays
    unitName
    publicWish
    channel
    applicant
    handover
    text
    reply: answer
    answeredOn
    answeredUnit
    caseOutcome: outcome
    letterNo
    filedOn
    caseSteps: steps {
      ...CaseStep_fields
    }
    shownAt: publishedAt
    withdrawnOn: takenDownOn
    transfers {
      ...CaseTransfer_fields
    }
    about: decision {
      no
      title
    }
    caseSubject: subject
    opinion {
      receiptNo
      lookupCode
      title
    }
  }
`);

export type MyCase = ResultOf<typeof MyCaseFragment>;

/** By when it is answered; what is late says so. */
export const dueWords = ({ unitName, dueOn, daysLate }: MyCase) =>
  daysLate > 0
    ? `由${unitName}办理，应当在${longDate(dueOn)}以前答复，已逾期${daysLate}日。可以拨打12345热线催办。`
    : `由${unitName}办理，应当不晚于${longDate(dueOn)}答复。`;

interface Step {
  kind: CaseStepKind;
}

/** The correction that was asked for (补正). */
export const correctionIn = <One extends Step>(steps: readonly One[]): One | undefined =>
  steps.find(({ kind }) => kind === 'CORRECTION');
