import { graphql } from '#client/graphql/gql.ts';

/** Who works here and for which county. */
export const DeskShellQuery = graphql(`
  query DeskShell {
    viewer {
      id
      loginName
      name
      roles
      mustChangePassword
      mustEnrol
      desks
      unit {
        id
        name
        decidesItself
      }
    }
    site {
      siteName
      countyName
      phone
      channels {
        ...Channels_fields
      }
    }
  }
`);

/** Query behind the counts of tasks waiting at each desk. Not polled: asking would keep a forgotten session alive. */
export const DeskCountsQuery = graphql(`
  query DeskCounts {
    workbench {
      tasks {
        key
        kind
        path
        count
      }
    }
  }
`);
