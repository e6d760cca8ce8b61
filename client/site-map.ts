import {
  ABOUT,
  ACCESSIBILITY,
  CATALOGUE,
  consultationHref,
  CONSULTATIONS,
  decisionHref,
  PRIVACY,
  reportHref,
  REPORTS,
  RULES,
} from '#client/citizen/addresses.ts';
import { ACTIVITIES, activityHref } from '#client/citizen/activity/addresses.ts';
import { DATA } from '#client/citizen/data/addresses.ts';
import { eventHref } from '#client/citizen/event/addresses.ts';
import { meetingHref, MEETINGS, playbackHref } from '#client/citizen/meeting/addresses.ts';
import { hearingHref, HEARINGS } from '#client/citizen/hearing/addresses.ts';
import { drawHref } from '#client/citizen/draw/addresses.ts';
import { APPLY, ATTENDANCE_RULES, FAIRNESS, REGISTER } from '#client/citizen/register/addresses.ts';
import { HEAD, tag } from './feed-text.ts';
import { text } from '#client/route.ts';
import {
  joinedPages,
  nextPages,
  type SiteMapData,
  SiteMapQuery,
  type SiteMapVariables,
} from './site-map-query.ts';

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
  DATA,
  PRIVACY,
  ACCESSIBILITY,
];

const place = (address: string, changedAt?: string | null) =>
  `<url>${tag('loc', address)}${changedAt ? tag('lastmod', changedAt) : ''}</url>`;

type Place = readonly [path: string, changedAt?: string | null];

/** Every page that has something of its own to say, with when it changed. */
const placesOf = (data: SiteMapData): Place[] => [
  ...STANDING.map((path): Place => [path]),
  // A matter of the year has its page before it is begun.
  ...[...new Set([...data.catalogueItems.nodes.map(({ no }) => no), ...data.decisionNumbers])].map(
    (no): Place => [decisionHref(no)],
  ),
  ...data.coming.nodes.map((node): Place => [consultationHref(node)]),
  ...data.activities.map((one): Place => [
    activityHref({ decision: one.decision, seq: one.seq }),
    one.publishedAt,
  ]),
  ...data.consultations.nodes.flatMap(consultationPlaces),
  ...data.reports.nodes.map((node): Place => [reportHref(node), node.publishedAt]),
  ...data.hearings.nodes.map(({ no, noticePublishedAt, reportPublishedAt }): Place => [
    hearingHref(no),
    reportPublishedAt ?? noticePublishedAt,
  ]),
  ...data.meetings.nodes.flatMap(meetingPlaces),
  ...data.events.nodes.map(({ no, publishedAt, reportPublishedAt }): Place => [
    eventHref(no),
    reportPublishedAt ?? publishedAt,
  ]),
  ...data.draws.map(({ no, offeredAt, drawnAt, voidedAt }): Place => [
    drawHref(no),
    voidedAt ?? drawnAt ?? offeredAt,
  ]),
];

/** A consultation; once it is closed the page of its report stands too, while the report is still awaited. */
const consultationPlaces = (node: SiteMapData['consultations']['nodes'][number]): Place[] => [
  [consultationHref(node), node.updatedAt],
  ...(AWAITED.has(node.stage) ? [[reportHref(node)] as const] : []),
];

const AWAITED: ReadonlySet<string> = new Set(['CLOSED', 'FEEDBACK_READY']);

const meetingPlaces = ({
  no,
  announcedAt,
  minutesPublishedAt,
  stream,
}: SiteMapData['meetings']['nodes'][number]): Place[] => [
  [meetingHref(no), minutesPublishedAt ?? announcedAt],
  ...(stream?.state === 'PLAYBACK_PUBLISHED' ? [[playbackHref(no)] as const] : []),
];

/** 网站地图 for search engines: every list to its end, so many rows at a time. */
export const siteMapAt = (path: string, first: number) =>
  text<SiteMapData, SiteMapVariables>(path, {
    document: SiteMapQuery,
    variables: () => ({ first }),
    next: (data) => nextPages(data, first),
    join: joinedPages,
    mediaType: 'application/xml',
    scopes: ({ consultations: { nodes } }) => [
      'consultations',
      'catalogue',
      'activities',
      'reports',
      'hearings',
      'meetings',
      'events',
      ...nodes.map(({ id }) => `consultation:${id}`),
    ],
    until: ({ coming, consultations: { nodes } }) => [
      ...coming.nodes.map(({ scheduledOpensAt }) => scheduledOpensAt),
      ...nodes.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
    ],
    text: (data, _at, origin) =>
      `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${placesOf(data)
        .map(([path, changedAt]) => place(origin + path, changedAt))
        .join('')}</urlset>\n`,
  });
