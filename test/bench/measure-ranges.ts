import { join } from 'node:path';
import type { Answer } from '#test/kernel/load-connection.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { comparedRow, type Mark } from './measured.ts';
import { openFloor } from './open-floor.ts';
import { compare } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const CLIENTS = 16;
/** Bytes per range request of a player. */
const RANGE_BYTES = 262_144;
const CLIP = join(import.meta.dirname, '../domains/playback/media/meeting.mp4');

const RANGES: Mark = {
  id: 'range-serving',
  what: `会议录像按段取，每段${RANGE_BYTES / 1024} KiB，对 node:http 直接送文件`,
  mark: 'ratio',
  must: 0.5,
  goal: 0.7,
};

/** Ranges of a published recording, each asked of row security anew, against the same file by plain node:http. */
export async function measureRanges(workshop: Workshop): Promise<Row> {
  const { house } = await workshop.subject();
  const { url, size } = await published(house.port);
  const floor = await openFloor('ranges', CLIP);
  let turn = 0;
  const request = (path: string) => () => {
    const start = (turn = (turn + 7919) % Math.max(1, size - RANGE_BYTES));
    return Buffer.from(
      `GET ${path} HTTP/1.1\r\nhost: localhost\r\nrange: bytes=${start}-${start + RANGE_BYTES - 1}\r\n\r\n`,
    );
  };
  const shot = {
    clients: CLIENTS,
    fits: ({ status, body }: Answer) => status === 206 && body.length === RANGE_BYTES,
  };
  const compared = await compare(
    { ...shot, request: request('/'), port: floor.port, roots: [floor.program.pid] },
    { ...shot, request: request(url), port: house.port, roots: [house.program.pid] },
    workshop.pace,
  );
  await floor.program.kill();
  const row = comparedRow(RANGES, compared);
  const rate = ((row.ours ?? 0) * RANGE_BYTES) / 1_000_000;
  return { ...row, note: `${rate.toFixed(0)} MB/秒；${row.note}` };
}

interface Published {
  url: string;
  size: number;
}

const QUERY = '{ meetings(first: 20) { nodes { recordings { sources { url size } } } } }';

/** The demonstration's recording. */
async function published(port: number): Promise<Published> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  const { data } = (await answer.json()) as {
    data: { meetings: { nodes: { recordings: { sources: Published[] }[] }[] } };
  };
  const [source] = data.meetings.nodes.flatMap(({ recordings }) =>
    recordings.flatMap(({ sources }) => sources),
  );
  if (!source) throw new Error('the demonstration has no recording');
  return source;
}
