import { graphql } from '#client/graphql/gql.ts';

export const DutyFragment = graphql(`
  fragment Duty_duty on Duty {
    id
    code
    rule
    basis
    article
    title
    stage
    state
    lateness
    decisionNo
    decisionTitle
    about
    post
    unitId
    unitName
    dueOn
    provisional
    left
    day
    reason
    evidence {
      label
      path
      saidOn
      worstOn
      recordedOn
    }
  }
`);
