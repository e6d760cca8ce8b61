import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '#test/kernel/load-connection.ts';
import { getRequest } from '#test/kernel/load-requests.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { ask, field } from './ask.ts';
import { comparedRow, type Mark } from './measured.ts';
import { openFloor } from './open-floor.ts';
import { compare } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const CLIENTS = 32;

/** The cached answer: made for the first request, it is compressed more tightly for later ones. */
async function kept(port: number, request: Buffer): Promise<Answer> {
  await ask(port, request);
  return ask(port, request);
}

/** A fault is far shorter; a page that is made anew meanwhile has other keys in its forms, and may be some bytes longer. */
const asLong = (body: Buffer, sample: Buffer) =>
  Math.abs(body.length - sample.length) <= 0.01 * sample.length;

const PAGE: Mark = {
  id: 'page',
  what: '匿名页面，对原样字节的 node:http',
  mark: 'cpuRatio',
  must: 0.7,
  goal: 0.85,
};

/** A public page from memory against the same bytes served by plain node:http (匿名页面). */
export async function measurePage(workshop: Workshop): Promise<Row> {
  const { matter } = await workshop.subject();
  return againstStatic(workshop, PAGE, `/zhengji/${matter.open.no}/${matter.open.round}`);
}

/** One of our addresses measured against the same bytes from a file, with header fields for the bytes alone. */
export async function againstStatic(workshop: Workshop, mark: Mark, path: string): Promise<Row> {
  const { house } = await workshop.subject();
  const request = getRequest(path);
  const sample = await kept(house.port, request);
  const file = join(workshop.folder, `${mark.id}.bytes`);
  writeFileSync(file, sample.body);
  const floor = await openFloor(
    'static',
    file,
    field(sample, 'content-type'),
    field(sample, 'content-encoding'),
  );
  const shot = {
    clients: CLIENTS,
    request: () => request,
    fits: ({ status, body }: Answer) => status === 200 && asLong(body, sample.body),
  };
  const compared = await compare(
    { ...shot, port: floor.port, roots: [floor.program.pid] },
    { ...shot, port: house.port, roots: [house.program.pid] },
    workshop.pace,
  );
  await floor.program.kill();
  const row = comparedRow(mark, compared);
  return { ...row, note: `${sample.body.length}字节（${field(sample, 'content-encoding')}）；${row.note}` };
}
