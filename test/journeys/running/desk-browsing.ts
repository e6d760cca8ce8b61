/** The desks of the console as a file of tests opens them, each by its own account (工作台页面). */
import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { Clerk } from '../people/clerk.ts';
import type { Browsing } from './browsing.ts';
import { type County, openCounty } from './county.ts';
import { DeskWays } from './desk-ways.ts';

/** Desk sessions of one file of tests. */
export interface Desks {
  readonly county: County;
  /** One browser for each account. */
  clerkOf(login: string): Promise<Clerk>;
  /** Opens a desk as on a wide screen, by the desks that lead there. */
  open(login: string, route: string, way: readonly string[]): Promise<Page>;
}

/** Opens a county before the first test; an account signs in when it is first asked for. */
export function openDesks(browsing: Browsing): Desks {
  let county: County | undefined;
  beforeAll(async () => {
    county = await openCounty();
  });
  const clerks = new Map<string, Promise<Clerk>>();
  const ways = new DeskWays();
  const clerkOf = (login: string): Promise<Clerk> => {
    const clerk = clerks.get(login) ?? Clerk.signsIn(browsing, county!, login);
    clerks.set(login, clerk);
    return clerk;
  };
  return {
    get county() {
      return county!;
    },
    clerkOf,
    async open(login, route, way) {
      const { page } = await clerkOf(login);
      await page.setViewportSize({ width: 1280, height: 900 });
      await ways.open(page, route, login, way);
      return page;
    },
  };
}
