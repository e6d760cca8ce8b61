import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Row } from '#test/kernel/load-rows.ts';
import { ARTICLES, clausesOf, publishLong, textOf } from './long-version.ts';
import type { Workshop } from './workshop.ts';

/** 草案阅读: the page of a version of 300 articles, with its contents, as it goes over the line; the floor is its text alone. */
export async function measureDraftPage(workshop: Workshop): Promise<Row> {
  const { house, matter } = await workshop.subject();
  const clauses = clausesOf(ARTICLES);
  const path = await publishLong(house, matter.answered.no, clauses);
  const page = await fetch(`http://localhost:${house.port}${path}`);
  const html = Buffer.from(await page.arrayBuffer());
  if (page.status !== 200 || !html.includes(`第${ARTICLES}条`))
    throw new Error(`the page of the long draft answered ${page.status}`);
  return {
    id: 'draft-page',
    what: `草案阅读页（${ARTICLES}条，带目录），gzip 后的大小`,
    unit: 'kB',
    floor: kilobytes(Buffer.from(textOf(clauses))),
    ours: kilobytes(html),
    must: 200,
    goal: 120,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `展开 ${(html.length / 1024).toFixed(0)} kB；基准为草案文字本身`,
  };
}

const kilobytes = (bytes: Buffer) => gzipSync(bytes).length / 1024;
