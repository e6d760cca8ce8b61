import { graphql } from '#client/graphql/gql.ts';

/** What the shell of every public page shows of the site. */
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
        mail
        sms
        linked
        outbox
      }
    }
  }
`);
