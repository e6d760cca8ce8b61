import type { DecisionCategory, FollowKind } from '#client/graphql/graphql.ts';
import { FEED } from '../addresses.ts';
import { CATEGORY_WORDS, meant } from '../parts/catalogue-filters.ts';
import {
  categoryFeedHref,
  decisionFeedHref,
  FOLLOW,
  FOLLOW_COUNTY,
  FOLLOW_GROUPS,
  followCategoryHref,
  followDecisionHref,
  followTownHref,
  followUnitHref,
  PUSH_FEED,
  townFeedHref,
  unitFeedHref,
} from '../addresses/following.ts';

/** Subject that a visitor wants to follow, as the address names it. */
export interface Followed {
  kind: FollowKind;
  subject: string;
}

export const FOLLOW_QUERY = [
  'juece',
  'danwei',
  'xiangzhen',
  'leibie',
  'quanxian',
  'qunti',
  'shou',
  'yifa',
] as const;

/** Reads it; null: nothing yet. */
export function followedIn(query: Readonly<Record<string, string>>): Followed | null {
  if (query.juece) return { kind: 'DECISION', subject: query.juece };
  if (query.danwei) return { kind: 'UNIT', subject: query.danwei };
  if (query.xiangzhen) return { kind: 'TOWN', subject: query.xiangzhen };
  if (query.leibie) return ofCategory(query.leibie);
  if (query.qunti) return { kind: 'AUDIENCE', subject: '' };
  return query.quanxian ? { kind: 'COUNTY', subject: '' } : null;
}

/** A kind of matter by the word of an address; a word that is none asks for nothing there is. */
export const ofCategory = (word: string): Followed => ({
  kind: 'CATEGORY',
  subject: meant(CATEGORY_WORDS, word) ?? '',
});

const categoryIn = (subject: string) => subject as DecisionCategory;

const PAGES: Readonly<Record<FollowKind, (subject: string) => string>> = {
  DECISION: followDecisionHref,
  UNIT: followUnitHref,
  TOWN: followTownHref,
  CATEGORY: (subject) => followCategoryHref(categoryIn(subject)),
  COUNTY: () => FOLLOW_COUNTY,
  AUDIENCE: () => FOLLOW_GROUPS,
};

const FEEDS: Readonly<Record<FollowKind, (subject: string) => string>> = {
  DECISION: decisionFeedHref,
  UNIT: unitFeedHref,
  TOWN: townFeedHref,
  CATEGORY: (subject) => categoryFeedHref(categoryIn(subject)),
  COUNTY: () => FEED,
  AUDIENCE: () => PUSH_FEED,
};

/** The page with its form. */
export const followHref = (followed: Followed | null): string =>
  followed ? PAGES[followed.kind](followed.subject) : FOLLOW;

/** Address after a request was taken: the page says so, and nothing about the follower. */
export const askedHref = (followed: Followed, begun = false): string =>
  `${followHref(followed)}&yifa=${begun ? BEGUN : 1}`;

/** The address says by it that nothing has to be confirmed (已经开始关注). */
export const BEGUN = '2';

/** Feed of the same news, for programs. */
export const followFeedHref = ({ kind, subject }: Followed): string => FEEDS[kind](subject);

/** Link to the subject's feed in the head of a page. */
export const followAlternate = (followed: Followed, name: string) => ({
  mediaType: followed.kind === 'COUNTY' ? 'application/rss+xml' : 'application/atom+xml',
  href: followFeedHref(followed),
  title: `${name}：动态`,
});
