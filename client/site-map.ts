import {
  clauseHref,
  consultationHref,
  decisionHref,
  draftHref,
  draftsHref,
  reportHref,
} from '#client/citizen/addresses.ts';
import { messageHref } from '#client/citizen/addresses/casework.ts';
import { statuteHref } from '#client/citizen/addresses/statute.ts';
import { villageHref } from '#client/citizen/addresses/village.ts';
import { activityHref } from '#client/citizen/addresses/activity.ts';
import { eventHref } from '#client/citizen/addresses/event.ts';
import { meetingHref, playbackHref } from '#client/citizen/addresses/meeting.ts';
import { hearingHref } from '#client/citizen/addresses/hearing.ts';
import { drawHref } from '#client/citizen/addresses/draw.ts';
import { HEAD, tag } from './feed-text.ts';
import { wholeNumber } from '#client/citizen/page.ts';
import { type At, text } from '#client/route.ts';
import {
  joinedPages,
  nextPages,
  type SiteMapData,
  SiteMapQuery,
  type SiteMapVariables,
} from './site-map-query.ts';
import { STANDING } from './standing-places.ts';

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
  ...draftPlaces(data),
  ...data.coming.nodes.map((node): Place => [consultationHref(node)]),
  ...data.activities.map((one): Place => [
    activityHref({ decision: one.decision, seq: one.seq }),
    one.publishedAt,
  ]),
  ...data.consultations.nodes.flatMap((node) => [...consultationPlaces(node), ...clausePlaces(data, node)]),
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
  ...data.messages.nodes.map(({ receiptNo, publishedAt }): Place => [messageHref(receiptNo), publishedAt]),
  ...data.villages.map(({ no }): Place => [villageHref(no)]),
  ...[...new Set(data.statutes.map(({ code }) => code))].map((code): Place => [statuteHref(code)]),
  ...data.draws.map(({ no, offeredAt, drawnAt, voidedAt }): Place => [
    drawHref(no),
    voidedAt ?? drawnAt ?? offeredAt,
  ]),
];

/** 草案的来历 of each matter of which a version is published, and every such version. */
const draftPlaces = ({ draftPlaces: versions }: SiteMapData): Place[] => [
  ...[...new Set(versions.map(({ no }) => no))].map((no): Place => [draftsHref(no)]),
  ...versions.map(({ no, versionNo, publishedAt }): Place => [draftHref(no, versionNo), publishedAt]),
];

type Consultation = SiteMapData['consultations']['nodes'][number];

/** The clauses of the text that a consultation put to the public; the page of each changes with the opinions on it. */
const clausePlaces = ({ draftPlaces: versions }: SiteMapData, of: Consultation): Place[] =>
  versions
    .filter(({ no, round }) => no === of.no && round === of.round)
    .flatMap(({ clauses }) => clauses.map((clause): Place => [clauseHref(of, clause), of.updatedAt]));

/** A consultation; once it is closed the page of its report stands too, while the report is still awaited. */
const consultationPlaces = (node: Consultation): Place[] => [
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

/** Most addresses that the format allows in one site map. */
const MOST = 50_000;

/** 网站地图 for search engines: every list to its end, so many rows at a time; beyond what one file holds, an index of files. */
export const siteMapAt = (path: string, first: number, most = MOST) =>
  text<SiteMapData, SiteMapVariables>(path, {
    ...reading(first),
    text: (data, _at, origin) => {
      const places = placesOf(data);
      return places.length <= most ? urlSet(places, origin) : indexOf(path, places.length / most, origin);
    },
  });

/** One file of the site map that is an index: the first is 1. */
export const siteMapPartAt = (path: string, first: number, most = MOST) =>
  text<SiteMapData, SiteMapVariables>(partPath(path, ':part'), {
    ...reading(first),
    variables: (at) => (partNo(at) === null ? null : { first }),
    text: (data, at, origin) => {
      const [places, end] = [placesOf(data), (partNo(at) ?? 0) * most];
      const part = places.length > most ? places.slice(end - most, end) : [];
      return part.length > 0 ? urlSet(part, origin) : null;
    },
  });

const partPath = (path: string, part: string | number) => path.replace(/(?=\.xml$)/, `-${part}`);

const partNo = ({ params: { part } }: At) => wholeNumber(part);

const reading = (first: number) => ({
  document: SiteMapQuery,
  variables: (_at: At): SiteMapVariables | null => ({ first }),
  next: (data: SiteMapData) => nextPages(data, first),
  join: joinedPages,
  mediaType: 'application/xml',
  scopes: ({ consultations: { nodes }, decisionNumbers }: SiteMapData) => [
    'consultations',
    'catalogue',
    'activities',
    'reports',
    'hearings',
    'meetings',
    'events',
    'cases',
    'statutes',
    ...decisionNumbers.map((no) => `decision:${no}`),
    ...nodes.map(({ id }) => `consultation:${id}`),
  ],
  until: ({ coming, consultations: { nodes } }: SiteMapData) => [
    ...coming.nodes.map(({ scheduledOpensAt }) => scheduledOpensAt),
    ...nodes.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
  ],
});

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const urlSet = (places: readonly Place[], origin: string) =>
  `${HEAD}<urlset ${NAMESPACE}>${places
    .map(([path, changedAt]) => place(origin + path, changedAt))
    .join('')}</urlset>\n`;

const indexOf = (path: string, files: number, origin: string) =>
  `${HEAD}<sitemapindex ${NAMESPACE}>${Array.from(
    { length: Math.ceil(files) },
    (_, index) => `<sitemap>${tag('loc', origin + partPath(path, index + 1))}</sitemap>`,
  ).join('')}</sitemapindex>\n`;
