/** Every page of the public side, as links from the home page lead to it (公众页面). */
import { beforeAll } from 'vitest';
import { routes } from '#client/routes.ts';
import { MINE } from '../people/comer.ts';
import { type County, openCounty } from './county.ts';
import { type Crawled, crawl } from './crawl.ts';

/** Open only to who has just sent or looked up something: no link leads there. */
const PERSONAL = [
  '/huizhi/:receiptNo',
  ...MINE,
  '/yaoqing/:token',
  '/huihan/:token',
  '/lunzheng/:token',
  ...['queren', 'tuiding', 'wode'].map((name) => `/guanzhu/${name}/:token`),
];
/** Their look differs with the stage of the matter, so each of them is looked at. */
const OF_STAGES = [
  '/zhengji/:no/:round',
  '/fankui/:no/:round',
  '/zhengji/:no/:round/yijian',
  '/huodong/:no/:seq',
  '/huiyi/:no',
  '/chouxuan/:no',
];
const pages = routes.filter(({ kind }) => kind === 'page').map(({ path }) => path);
/** No year of the demonstration has ended: looked at in catalogue-year.thorough.test.ts. */
const ELSEWHERE = ['/mulu/:nian/wancheng'];
const UNLINKED = ['/guanzhu/shouji', '/zhongduan'];
/** Routes that links lead to. */
export const linked = pages.filter((path) => ![...PERSONAL, ...ELSEWHERE].includes(path));

/** Public pages for one file of tests. */
export interface PublicPages {
  readonly county: County;
  readonly found: Crawled;
  /** Addresses of a route that links lead to: one, and of what differs with its stage each. */
  addressesOf(path: string): string[];
}

/** Opens a county and follows its links before the first test. */
export function openPublicPages(): PublicPages {
  let county: County | undefined;
  let found: Crawled | undefined;
  beforeAll(async () => {
    county = await openCounty();
    found = await crawl(county.url);
  });
  return {
    get county() {
      return county!;
    },
    get found() {
      return found!;
    },
    addressesOf(path) {
      const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/?]+')}$`);
      const all = [...(found?.pages ?? []), ...UNLINKED].filter((address) => pattern.test(address));
      return OF_STAGES.includes(path) ? all : all.slice(0, 1);
    },
  };
}
