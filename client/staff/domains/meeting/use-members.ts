import { graphql } from '#client/graphql/gql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';

const OrganMembersQuery = graphql(`
  query OrganMembers {
    organMembers {
      ...OrganMember_fields
    }
    organMemberChanges {
      ...ProposedChange_fields
    }
    changeOrganMembersCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** 会议组成人员, as the office keeps the list, and its changes. */
export const useMembers = () => useDesk(OrganMembersQuery, {});
