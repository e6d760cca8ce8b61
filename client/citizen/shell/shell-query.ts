import { graphql } from '#client/graphql/gql.ts';

/** Site profile, as the shell of every public page shows it. */
export const ShellQuery = graphql(`
  query Shell {
    site {
      siteName
      organName
      siteDomain
      siteIdCode
      sponsorUnit
      hostUnit
      phone
      hotline
      icpNo
      policeNo
      reportErrorUrl
      channels {
        ...Channels_fields
      }
    }
  }
`);
