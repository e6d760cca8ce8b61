import { graphql } from '#client/graphql/gql.ts';

/** Decisions that a concern may be about. */
export const ConcernChoicesQuery = graphql(`
  query ConcernChoices {
    serverTime {
      today
    }
    decisions {
      id
      no
      title
    }
  }
`);

/** The same by their numbers, as a list offers them. */
export const decisionOptions = (
  decisions: readonly { readonly no: string; readonly title: string }[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(decisions.map(({ no, title }) => [no, `${no}　${title}`]));
