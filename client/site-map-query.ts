import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';

export const SiteMapQuery = graphql(`
  query SiteMapFeed(
    $first: Int!
    $catalogueItems: String
    $coming: String
    $consultations: String
    $reports: String
    $meetings: String
    $hearings: String
    $events: String
    $messages: String
  ) {
    decisionNumbers
    draftPlaces {
      ...DraftPlace_fields
    }
    catalogueItems(first: $first, after: $catalogueItems) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        no
      }
    }
    coming: consultations(filter: { state: COMING }, first: $first, after: $coming) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        no
        round
        scheduledOpensAt
      }
    }
    activities {
      seq
      publishedAt
      decision {
        no
      }
    }
    consultations(sort: NEWEST, first: $first, after: $consultations) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        no
        round
        stage
        updatedAt
        opensAt
        closesAt
      }
    }
    reports(first: $first, after: $reports) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        no
        round
        publishedAt
      }
    }
    meetings(first: $first, after: $meetings) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        no
        announcedAt
        minutesPublishedAt
        stream {
          state
        }
      }
    }
    hearings(first: $first, after: $hearings) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        no
        noticePublishedAt
        reportPublishedAt
      }
    }
    events(first: $first, after: $events) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        no
        publishedAt
        reportPublishedAt
      }
    }
    messages: publicCases(kind: MESSAGE, first: $first, after: $messages) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        receiptNo
        publishedAt
      }
    }
    villages {
      no
    }
    statutes {
      code
    }
    draws {
      no
      offeredAt
      drawnAt
      voidedAt
    }
  }
`);

export type SiteMapData = ResultOf<typeof SiteMapQuery>;
export type SiteMapVariables = VariablesOf<typeof SiteMapQuery>;

/** The lists that are read page by page. */
const LISTS = [
  'catalogueItems',
  'coming',
  'consultations',
  'reports',
  'meetings',
  'hearings',
  'events',
  'messages',
] as const;

/** Where each list goes on; null: all of them were read to their end. */
export function nextPages(data: SiteMapData, first: number): SiteMapVariables | null {
  if (LISTS.every((list) => !data[list].pageInfo.hasNextPage)) return null;
  return { first, ...Object.fromEntries(LISTS.map((list) => [list, data[list].pageInfo.endCursor])) };
}

interface Page {
  nodes: unknown[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** A list asked for behind its end is empty and keeps its place. */
const followed = <List extends Page>(one: List, other: List): List => ({
  ...other,
  nodes: [...one.nodes, ...other.nodes],
  pageInfo: { ...other.pageInfo, endCursor: other.pageInfo.endCursor ?? one.pageInfo.endCursor },
});

/** Lists read so far, each joined with its next page. */
export const joinedPages = (so: SiteMapData, more: SiteMapData): SiteMapData => ({
  ...so,
  catalogueItems: followed(so.catalogueItems, more.catalogueItems),
  coming: followed(so.coming, more.coming),
  consultations: followed(so.consultations, more.consultations),
  reports: followed(so.reports, more.reports),
  meetings: followed(so.meetings, more.meetings),
  hearings: followed(so.hearings, more.hearings),
  events: followed(so.events, more.events),
  messages: followed(so.messages, more.messages),
});
