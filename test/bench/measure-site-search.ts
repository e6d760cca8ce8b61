import { loadavg } from 'node:os';
import { ownerOf } from '#test/kernel/load-house.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { OPINIONS, prepareManyFindable, SOUGHT } from './many-findable.ts';
import { openFloor } from './open-floor.ts';
import { median } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const TIMES = 20;

const SEARCH = `query($q: String!) { search(q: $q, first: 20) {
  nodes { id kind title { before found after } excerpt { before found after } address { place no number part startsMs } day unit within }
  pageInfo { endCursor hasNextPage } counts { kind value capped } years units { id name } shorter nearest { id title { after } } } }`;

/** The same words over the same copies by bare SQL: the newest twenty and how many of each kind, with no look at what is public. */
const PLAIN = `select json_build_object(
    'nodes', (select json_agg(n) from (select f.kind, f.id, f.named, left(f.said, 80) as said, f.day from findable f
      where f.said like $1 order by f.voice, f.day desc, f.id desc limit 20) n),
    'counts', (select json_agg(n) from (select f.kind, count(*) from (
      select f.kind from findable f where f.said like $1 limit 1111) f group by f.kind) n))::text as answer`;

/** Frequent, only long ago, rare, never said; of papers and opinions; two words; a number; nothing, with suggestions. */
const ASKED = [...Object.values(SOUGHT), '票价', '方案', '第十二条', '南门小学 路灯', '学校', '量子纠缠公园'];

interface Taken {
  floor: number[];
  terms: { term: string; ms: number }[];
}

const measured = new WeakMap<Workshop, Promise<Taken>>();

/** Both rows are of the same searches. */
function takenIn(workshop: Workshop): Promise<Taken> {
  const taken = measured.get(workshop) ?? measure(workshop);
  measured.set(workshop, taken);
  return taken;
}

async function measure(workshop: Workshop): Promise<Taken> {
  const { house } = await workshop.subject();
  await prepareManyFindable(house);
  const url = `http://127.0.0.1:${house.port}/graphql`;
  const owner = JSON.stringify(ownerOf(workshop.home));
  const floors = await Promise.all(
    ASKED.map((term) => openFloor('read', owner, PLAIN, JSON.stringify([`%${term.replaceAll(' ', '%')}%`]))),
  );
  const plain = (port: number) => fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.arrayBuffer());
  // Once for all: what lies on the disk alone is read into memory, and each statement is planned.
  for (const { port } of floors) await plain(port);
  for (const term of [...ASKED, ...ASKED]) await search(url, term);
  const taken: Taken = { floor: [], terms: [] };
  for (let time = 0; time < TIMES; time++)
    for (const [index, term] of ASKED.entries()) {
      const { port = 0 } = floors[index] ?? {};
      taken.floor.push(await timed(() => plain(port)));
      taken.terms.push({ term, ms: await timed(() => search(url, term)) });
    }
  await Promise.all(floors.map(({ program }) => program.kill()));
  return taken;
}

const WHAT = `全站检索：${OPINIONS / 10_000}万条意见、两千份文件，${ASKED.length}种字词各${TIMES}次`;

/** 全站检索, as it usually goes. */
export async function measureSearchMedian(workshop: Workshop): Promise<Row> {
  const { floor, terms } = await takenIn(workshop);
  const ours = median(terms.map(({ ms }) => ms));
  return row('search-median', `${WHAT}的中位数`, { floor: median(floor), ours, must: 20, goal: 10 }, '');
}

/** 全站检索, at its slowest. */
export async function measureSearchWorst(workshop: Workshop): Promise<Row> {
  const { floor, terms } = await takenIn(workshop);
  const [worst] = terms.toSorted((one, two) => two.ms - one.ms);
  const marks = { floor: Math.max(...floor), ours: worst?.ms ?? Number.NaN, must: 200, goal: 120 };
  return row('search-worst', `${WHAT}中最慢的一次`, marks, `最慢的是“${worst?.term ?? ''}”；`);
}

const row = (
  id: string,
  what: string,
  marks: Record<'floor' | 'ours' | 'must' | 'goal', number>,
  note: string,
): Row => ({
  id,
  what,
  unit: '毫秒',
  ...marks,
  mark: 'ours',
  atLeast: false,
  load: loadavg()[0] ?? Number.NaN,
  note: `${note}为基准（同样的字词，裸 SQL 读同样的抄录，不核对是否公开）的 ${(marks.ours / marks.floor).toFixed(2)} 倍`,
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function search(url: string, q: string): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: SEARCH, variables: { q } }),
  });
  const told = (await answer.json()) as { data: { search: unknown } | null };
  if (!told.data?.search) throw new Error(`the search for ${q} was not answered`);
}
