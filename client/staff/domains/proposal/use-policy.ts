import { graphql } from '#client/graphql/gql.ts';
import { policyOf } from '#client/staff/domains/consultation/period-hints.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { DEFAULT_POLICY, type LocalPolicy } from '#server/law/policy/local-policy.ts';

const ProposalRulesQuery = graphql(`
  query ProposalRules {
    localPolicy {
      version
      values {
        key
        value
      }
    }
  }
`);

/** 本县设定 as it is in force; what a county starts with until it is known. */
export function usePolicy(): LocalPolicy {
  const { data } = useDesk(ProposalRulesQuery, {});
  return data ? policyOf(data.localPolicy.values) : DEFAULT_POLICY;
}
