import { loadavg } from 'node:os';
import { ownerOf } from '#test/kernel/load-house.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { prepareManyLines, RECORDINGS, TERMS } from './many-lines.ts';
import { openFloor } from './open-floor.ts';
import { median } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const TIMES = 60;

const SEARCH = `query($q: String!) { transcriptSearch(q: $q, first: 20) {
  nodes { id meetingNo meetingName heldAt part startsMs speaker before found after } pageInfo { hasNextPage } } }`;

/** The same twenty rows, by their ids. */
const BY_ID = `select coalesce(json_agg(t), '[]')::text as answer from (
  select c.id, c.starts_ms, c.speaker, c.text, m.no, m.name from transcript_cue c
  join recording r on r.id = c.recording_id join meeting m on m.id = r.meeting_id where c.id = any($1::uuid[])) t`;

/** Search terms: frequent, only long ago, rare, never said, and two characters of each kind. */
const ASKED = [...Object.values(TERMS), '养老', '陈年', '罕见', '从未说过', '旧事陈年'];

/** 检索一千小时会议的文字: the newest twenty lines, whatever is searched for. */
export async function measureTranscriptSearch(workshop: Workshop): Promise<Row> {
  const { house } = await workshop.subject();
  await prepareManyLines(house);
  const url = `http://127.0.0.1:${house.port}/graphql`;
  const found = await hits(url, TERMS.common);
  const floor = await openFloor(
    'read',
    JSON.stringify(ownerOf(workshop.home)),
    BY_ID,
    JSON.stringify([found]),
  );
  const plain = () => fetch(`http://127.0.0.1:${floor.port}/`).then((answer) => answer.arrayBuffer());
  await timed(plain);
  // Once for all: what lies on the disk alone is read into memory.
  for (const term of ASKED) await hits(url, term);
  const least: number[] = [];
  const taken: { term: string; ms: number }[] = [];
  for (let time = 0; time < TIMES; time++) {
    least.push(await timed(plain));
    for (const term of ASKED) taken.push({ term, ms: await timed(() => hits(url, term)) });
  }
  await floor.program.kill();
  const worst = taken.toSorted((one, two) => two.ms - one.ms)[0];
  const usual = median(taken.map(({ ms }) => ms));
  return {
    id: 'transcript-search',
    what: `检索${RECORDINGS}次会议、八十万句文字，最近的20句，${ASKED.length}种字词各${TIMES}次中最慢的一次`,
    unit: '毫秒',
    floor: median(least),
    ours: worst?.ms ?? Number.NaN,
    must: 200,
    goal: 120,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `中位数 ${usual.toFixed(1)} 毫秒；最慢的是“${worst?.term ?? ''}”；基准按编号直接读这20行`,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

interface Told {
  data: { transcriptSearch: { nodes: { id: string }[] } } | null;
}

async function hits(url: string, q: string): Promise<string[]> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: SEARCH, variables: { q } }),
  });
  const told = (await answer.json()) as Told;
  if (!told.data) throw new Error(`the search for ${q} was not answered`);
  return told.data.transcriptSearch.nodes.map(({ id }) => id);
}
