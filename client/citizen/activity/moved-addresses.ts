import { graphql } from '#client/graphql/gql.ts';
import { registerHref } from '../addresses/event.ts';
import { download } from '../page.ts';
import { placeIn } from './activity-page.ts';

const FormerActivityQuery = graphql(`
  query FormerActivity($no: String!, $seq: Int!) {
    eventFormerlyAt(decisionNo: $no, seq: $seq)
  }
`);

/** Below the old address of a forum or a visit: what stands below its event now. */
const below = (href: (no: string) => string) =>
  download({
    document: FormerActivityQuery,
    variables: placeIn,
    movedTo: ({ eventFormerlyAt: no }) => no && href(no),
    mediaType: 'text/plain',
    text: () => null,
  });

/** 报名 of what was an activity. */
export const movedSignUp = below(registerHref);
