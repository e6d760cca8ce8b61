import { graphql } from '#client/graphql/gql.ts';

export const DutyFragment = graphql(`
  fragment Duty_duty on Duty {
    ...Duty_fields
    evidence {
      ...DutyEvidence_fields
    }
  }
`);
