import {
  ABOUT,
  ACCESSIBILITY,
  CATALOGUE,
  consultationHref,
  CONSULTATIONS,
  PRIVACY,
  reportHref,
  REPORTS,
  RULES,
} from '#client/citizen/addresses.ts';
import { ACTIVITIES } from '#client/citizen/activity/addresses.ts';
import { eventHref } from '#client/citizen/event/addresses.ts';
import { meetingHref, MEETINGS } from '#client/citizen/meeting/addresses.ts';
import { hearingHref, HEARINGS } from '#client/citizen/hearing/addresses.ts';
import { drawHref } from '#client/citizen/draw/addresses.ts';
import { APPLY, ATTENDANCE_RULES, FAIRNESS, REGISTER } from '#client/citizen/register/addresses.ts';
import { consultationFeed } from './consultation-feed.ts';
import { HEAD, tag } from './feed-text.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type Route, text } from '#client/route.ts';

const SiteMapQuery = graphql(`
  query SiteMapFeed {
    consultations(sort: NEWEST, first: 100) {
      nodes {
        id
        no
        round
        updatedAt
        opensAt
        closesAt
      }
    }
    reports(first: 100) {
      nodes {
        id
        no
        round
        publishedAt
      }
    }
    meetings(first: 100) {
      nodes {
        no
        announcedAt
        minutesPublishedAt
      }
    }
    hearings(first: 100) {
      nodes {
        no
        noticePublishedAt
        reportPublishedAt
      }
    }
    events(first: 100) {
      nodes {
        no
        publishedAt
        reportPublishedAt
      }
    }
    draws(first: 100) {
      no
      offeredAt
      drawnAt
      voidedAt
    }
  }
`);

const STANDING = [
  '/',
  CATALOGUE,
  CONSULTATIONS,
  HEARINGS,
  ACTIVITIES,
  MEETINGS,
  REGISTER,
  APPLY,
  ATTENDANCE_RULES,
  FAIRNESS,
  REPORTS,
  ABOUT,
  RULES,
  PRIVACY,
  ACCESSIBILITY,
];

const place = (address: string, changedAt?: string | null) =>
  `<url>${tag('loc', address)}${changedAt ? tag('lastmod', changedAt) : ''}</url>`;

/** 网站地图 for search engines. */
const siteMap = text('/sitemap.xml', {
  document: SiteMapQuery,
  variables: () => ({}),
  mediaType: 'application/xml',
  scopes: ({ consultations: { nodes } }) => [
    'consultations',
    'reports',
    'hearings',
    'meetings',
    'events',
    ...nodes.map(({ id }) => `consultation:${id}`),
  ],
  until: ({ consultations: { nodes } }) => nodes.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
  text: ({ consultations, reports, hearings, meetings, events, draws }, _at, origin) =>
    `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[
      ...STANDING.map((path) => place(origin + path)),
      ...consultations.nodes.map((node) => place(origin + consultationHref(node), node.updatedAt)),
      ...reports.nodes.map((node) => place(origin + reportHref(node), node.publishedAt)),
      ...hearings.nodes.map(({ no, noticePublishedAt, reportPublishedAt }) =>
        place(origin + hearingHref(no), reportPublishedAt ?? noticePublishedAt),
      ),
      ...meetings.nodes.map(({ no, announcedAt, minutesPublishedAt }) =>
        place(origin + meetingHref(no), minutesPublishedAt ?? announcedAt),
      ),
      ...events.nodes.map(({ no, publishedAt, reportPublishedAt }) =>
        place(origin + eventHref(no), reportPublishedAt ?? publishedAt),
      ),
      ...draws.map(({ no, offeredAt, drawnAt, voidedAt }) =>
        place(origin + drawHref(no), voidedAt ?? drawnAt ?? offeredAt),
      ),
    ].join('')}</urlset>\n`,
});

/** What programs read instead of people. */
export const feeds: readonly Route[] = [consultationFeed, siteMap];
