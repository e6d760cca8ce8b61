import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { House } from '#test/kernel/load-house.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import type { Workshop } from './workshop.ts';

const ARTICLES = 300;
const SENTENCE =
  '县人民政府有关部门应当按照职责分工，做好公共服务设施的规划、建设、管理和监督工作，并每年向社会公布一次。';

/** 草案阅读: the page of a version of 300 articles, with its contents, as it goes over the line; the floor is its text alone. */
export async function measureDraftPage(workshop: Workshop): Promise<Row> {
  const { house, matter } = await workshop.subject();
  const clauses = clausesOf(ARTICLES);
  const text = clauses.map(({ no, text: words }) => `${no}　${words}`).join('\n');
  const version = await publishVersion(house, matter.answered.no, clauses);
  const page = await fetch(`http://localhost:${house.port}/juece/${matter.answered.no}/caoan/${version}`);
  const html = Buffer.from(await page.arrayBuffer());
  if (page.status !== 200 || !html.includes(`第${ARTICLES}条`))
    throw new Error(`the page of the long draft answered ${page.status}`);
  return {
    id: 'draft-page',
    what: `草案阅读页（${ARTICLES}条，带目录），gzip 后的大小`,
    unit: 'kB',
    floor: kilobytes(Buffer.from(text)),
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

interface Article {
  kind: 'ARTICLE';
  no: string;
  text: string;
}

/** No two articles alike, as in a real draft: what is alike packs to nothing. */
const clausesOf = (articles: number): Article[] =>
  Array.from({ length: articles }, (_, index) => ({
    kind: 'ARTICLE',
    no: `第${index + 1}条`,
    text: `${SENTENCE.slice(index % 17)}标准为每户每年${(index * 7919) % 10_007}元。`,
  }));

/** Adds a public version to a decision's draft; its number. */
async function publishVersion(
  house: House,
  decisionNo: string,
  clauses: readonly Article[],
): Promise<number> {
  const id = randomUUID();
  const [made] = await house.sql<{ no: number }>(
    `insert into draft_version (id, decision_id, no, stage, text)
       select $1, d.id, (select max(v.no) + 1 from draft_version v where v.decision_id = d.id), 'REVISED', ''
       from decision d where d.no = $2 returning no`,
    [id, decisionNo],
  );
  await house.sql(
    `insert into clause (id, draft_version_id, anchor_id, kind, no, position, text, note)
       select gen_random_uuid(), $1, gen_random_uuid(), x.kind, x.no, x.position, x.text, ''
       from jsonb_to_recordset($2::jsonb) as x (kind text, no text, position int, text text)`,
    [id, JSON.stringify(clauses.map((clause, position) => ({ ...clause, position })))],
  );
  await house.sql(
    `update draft_version set digest = repeat('0', 64), frozen_at = app_now(), published_at = app_now() where id = $1`,
    [id],
  );
  return made?.no ?? 0;
}
