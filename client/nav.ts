import type { NavItem } from '#client/citizen/shell/nav-item.ts';

/** What stands around every public page: the sections, what is said about the site, what else there is. */
export interface Surroundings {
  nav: readonly NavItem[];
  about: readonly NavItem[];
  more: readonly NavItem[];
  /** Only when there is a search page. */
  searchHref?: string;
}

/** The sections of the site, in their order; only those whose pages exist. */
export const surroundings: Surroundings = { nav: [], about: [], more: [] };
