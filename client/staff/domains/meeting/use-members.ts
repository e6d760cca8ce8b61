import { graphql } from '#client/graphql/gql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';

const OrganMembersQuery = graphql(`
  query OrganMembers {
    organMembers {
      ...OrganMember_fields
    }
    saveOrganMemberCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** 会议组成人员, as the office keeps the list. */
export const useMembers = () => useDesk(OrganMembersQuery, {});
