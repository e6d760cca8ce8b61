/** 公众怎么搜: what people type, and whether the page they want is among the first three that the search page shows. */
import { beforeAll, describe, expect, it } from 'vitest';
import { foldHits } from '#client/citizen/search/fold-hits.ts';
import { foundHref } from '#client/citizen/search/found-href.ts';
import { ownPagesFor } from '#client/citizen/search/own-pages.ts';
import { MediaStore } from '#server/ground/kernel/media/media-store.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { copyFileTexts } from '#server/domains/search/copy-file-texts.ts';
import { tellDemo } from '#test/outside/demo/told.ts';
import { DAYS, HELP, PEOPLE, PINYIN, UNITS } from './list/days-people-help.ts';
import { GATHERINGS, NUMBERS, TITLES } from './list/matters.ts';
import type { Wanted } from './list/pages.ts';
import { SIGNS, SPOKEN } from './list/spoken.ts';
import { type Hit, searching } from './searching.ts';

const LISTS: Readonly<Record<string, Wanted>> = {
  事项: TITLES,
  编号: NUMBERS,
  活动: GATHERINGS,
  口语: SPOKEN,
  字形: SIGNS,
  日期: DAYS,
  人名: PEOPLE,
  拼音: PINYIN,
  单位: UNITS,
  办事: HELP,
};

const { database, files } = await tellDemo();
const { asked, copies } = searching(database);

beforeAll(async () => {
  const context = systemContext({ ...database.services, media: new MediaStore(files) });
  while ((await copyFileTexts(context)) > 0);
  await copies();
});

const FIRST = 3;
const plain = (href: string) => decodeURIComponent(href).replace(/[#?].*/, '');
/** Places of a matter that are shown without opening more. */
const SHOWN = 3;

/** Search page, entry by entry from its top: the site's own pages, then each matter with the places below it. */
async function shown(q: string): Promise<string[][]> {
  const { data, errors } = await asked({ q, first: 40 });
  expect(errors, q).toBeUndefined();
  const nodes = (data?.search as unknown as { nodes: Hit[] } | null)?.nodes ?? [];
  return [
    ...ownPagesFor(q).map(({ href }) => [href]),
    ...foldHits(nodes).map(({ href, places }) =>
      [href, ...places.slice(0, SHOWN).map(({ address }) => foundHref(address))].map(plain),
    ),
  ];
}

const missed: string[] = [];
let all = 0;
/** Found below the matter it belongs to. */
let below = 0;

async function missedOf(list: Wanted): Promise<string[]> {
  const misses: string[] = [];
  for (const [page, queries] of list)
    for (const q of queries) {
      all += 1;
      const pages = (await shown(q)).slice(0, FIRST);
      if (!pages.flat().includes(page)) misses.push(`${q} → ${page}, not ${pages.join(' ') || 'nothing'}`);
      else if (!pages.some(([head]) => head === page)) below += 1;
    }
  return misses;
}

describe('前三个里有要找的页面', () => {
  it.each(Object.entries(LISTS))('%s', async (_, list) => {
    missed.push(...(await missedOf(list)));
  });

  it('二百个以上，一百个里至少九十五个', () => {
    const score = (1 - missed.length / all) * 100;
    console.info(
      [`${all} queries, ${score.toFixed(1)} %, ${below} of them below their matter`, ...missed].join('\n'),
    );
    expect(all).toBeGreaterThanOrEqual(200);
    expect(score).toBeGreaterThanOrEqual(95);
  });
});
