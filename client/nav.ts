import { DATA } from '#client/citizen/data/addresses.ts';
import { EVENT_FEED } from '#client/citizen/addresses/event.ts';
import {
  ABOUT,
  ACCESSIBILITY,
  CATALOGUE,
  CONSULTATIONS,
  DESK,
  FEED,
  MY_COMMENT,
  PRIVACY,
  REPORTS,
  RULES,
  SEARCH,
  SITE_MAP,
} from '#client/citizen/addresses.ts';
import { MESSAGES, REQUESTS } from '#client/citizen/addresses/casework.ts';
import { OPENNESS } from '#client/citizen/addresses/openness.ts';
import { FOLLOW } from '#client/citizen/addresses/following.ts';
import { HEARINGS } from '#client/citizen/addresses/hearing.ts';
import { MEETING_FEED, MEETINGS } from '#client/citizen/addresses/meeting.ts';
import { TERMINAL } from '#client/citizen/addresses/terminal.ts';
import { REGISTER } from '#client/citizen/addresses/register.ts';
import { ACTIVITIES } from '#client/citizen/addresses/activity.ts';
import type { NavItem } from '#client/citizen/shell/nav-item.ts';
import { words } from '#client/words.ts';

/** Navigation around every public page: the sections, the pages on the site itself, further links. */
export interface Surroundings {
  nav: readonly NavItem[];
  about: readonly NavItem[];
  more: readonly NavItem[];
  /** Only when there is a search page. */
  searchHref?: string;
}

const { nav, footer, terminal } = words;

/** The sections of the site, in their order; only those whose pages exist. */
export const surroundings: Surroundings = {
  searchHref: SEARCH,
  nav: [
    { name: nav.home, href: '/' },
    { name: nav.catalogue, href: CATALOGUE, only: 'ordinary' },
    { name: nav.consultations, href: CONSULTATIONS },
    { name: nav.hearings, href: HEARINGS },
    { name: nav.events, href: ACTIVITIES },
    { name: nav.meetings, href: MEETINGS },
    { name: nav.representatives, href: REGISTER, only: 'ordinary' },
    { name: nav.reports, href: REPORTS, only: 'ordinary' },
    { name: nav.mine, href: MY_COMMENT },
    { name: nav.everything, href: SITE_MAP, only: 'elder' },
  ],
  about: [
    { name: nav.messages, href: MESSAGES },
    { name: nav.openness, href: OPENNESS },
    { name: nav.about, href: ABOUT },
    { name: nav.follow, href: FOLLOW },
    { name: footer.accessibility, href: ACCESSIBILITY },
    { name: footer.privacy, href: PRIVACY },
    { name: footer.sitemap, href: SITE_MAP },
  ],
  more: [
    { name: nav.requests, href: REQUESTS },
    { name: nav.rules, href: RULES },
    { name: nav.data, href: DATA },
    { name: nav.feed, href: FEED },
    { name: nav.meetingFeed, href: MEETING_FEED },
    { name: nav.eventFeed, href: EVENT_FEED },
    { name: nav.signIn, href: DESK },
  ],
};

/** The same at a 自助终端: what one comes for, no way in for staff, nothing that is followed at home. */
export const terminalSurroundings: Surroundings = {
  searchHref: SEARCH,
  nav: [
    { name: terminal.front, href: TERMINAL },
    { name: nav.consultations, href: CONSULTATIONS },
    { name: nav.messages, href: MESSAGES },
    { name: nav.requests, href: REQUESTS },
    { name: nav.openness, href: OPENNESS },
    { name: nav.mine, href: MY_COMMENT },
  ],
  about: surroundings.about.filter(({ href }) => [ABOUT, ACCESSIBILITY, PRIVACY, SITE_MAP].includes(href)),
  more: [],
};
