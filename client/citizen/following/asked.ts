import type { FollowKind } from '#client/graphql/graphql.ts';
import {
  decisionFeedHref,
  FOLLOW,
  followDecisionHref,
  followUnitHref,
  FOLLOW_COUNTY,
  unitFeedHref,
} from './addresses.ts';
import { FEED } from '../addresses.ts';

/** What somebody wants to follow, as the address says it. */
export interface Followed {
  kind: FollowKind;
  subject: string;
}

export const FOLLOW_QUERY = ['juece', 'danwei', 'quanxian', 'yifa'] as const;

/** Reads it; null: nothing yet. */
export function followedIn(query: Readonly<Record<string, string>>): Followed | null {
  if (query.juece) return { kind: 'DECISION', subject: query.juece };
  if (query.danwei) return { kind: 'UNIT', subject: query.danwei };
  return query.quanxian ? { kind: 'COUNTY', subject: '' } : null;
}

const PAGES: Readonly<Record<FollowKind, (subject: string) => string>> = {
  DECISION: followDecisionHref,
  UNIT: followUnitHref,
  COUNTY: () => FOLLOW_COUNTY,
};

const FEEDS: Readonly<Record<FollowKind, (subject: string) => string>> = {
  DECISION: decisionFeedHref,
  UNIT: unitFeedHref,
  COUNTY: () => FEED,
};

/** The page with its form. */
export const followHref = (followed: Followed | null): string =>
  followed ? PAGES[followed.kind](followed.subject) : FOLLOW;

/** The same once the request was taken: it says so, and nothing of who follows. */
export const askedHref = (followed: Followed): string => `${followHref(followed)}&yifa=1`;

/** The same for programs. */
export const followFeedHref = ({ kind, subject }: Followed): string => FEEDS[kind](subject);

/** What the head of a page says of its feed. */
export const followAlternate = (followed: Followed, name: string) => ({
  mediaType: followed.kind === 'COUNTY' ? 'application/rss+xml' : 'application/atom+xml',
  href: followFeedHref(followed),
  title: `${name}：动态`,
});
