import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { openBrowsing } from '../running/browsing.ts';
import { type County, openCounty } from '../running/county.ts';
import { Clerk } from './clerk.ts';

/** People who take part in a path, each in a browser of their own. */
export interface Cast {
  county(this: void): County;
  /** A citizen who was never here, with a phone; whether its browser runs scripts is said here or for the whole path. */
  citizen(this: void, javaScript?: boolean): Promise<Page>;
  /** A member of staff at the desk; signs in anew after the clock was moved. */
  staff(this: void, login: string): Promise<Clerk>;
  setClock(this: void, instant: Date | string): Promise<void>;
  /** Marks an error that the path itself causes, which is no fault of the page. */
  bear(this: void, planned: string): void;
}

/** The leaders have a phone in the hand (批示). */
const ON_PHONES: ReadonlySet<string> = new Set(['xianzhang', 'fuxianzhang']);

/** Opens the county on the morning after today, so that no hour of the day matters. The console always runs scripts. */
export function openCast(scripts: boolean): Cast {
  const browsing = openBrowsing();
  let county: County;
  const desks = new Map<string, Clerk>();
  beforeAll(async () => {
    county = await openCounty();
    await county.setClock(`${await county.dayAfter(1)}T10:00:00+08:00`);
  });
  return {
    county: () => county,
    bear: (planned) => browsing.bear(planned),
    citizen: (javaScript = scripts) => browsing.open(county.url, { javaScript, width: 360 }),
    staff: async (login) => {
      const width = ON_PHONES.has(login) ? 360 : 1280;
      const desk = desks.get(login) ?? (await Clerk.signsIn(browsing, county, login, width));
      desks.set(login, desk);
      return desk;
    },
    setClock: async (instant) => {
      await county.setClock(new Date(instant).toISOString());
      desks.clear();
    },
  };
}
