/**
 * One process for the servers of many files of tests, each opened by what `npm start` opens: what was read and compiled
 * once serves all of them. Node runs this file itself; it ends with whoever started it.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Config, readConfig } from '#server/ground/kernel/config/config.ts';
import type { Stop } from '#server/ground/kernel/process/life.ts';
import type { Answered, Asked } from './server-process.ts';

/** Exports of `dist/server/main.js`. */
interface Built {
  openServer(this: void, settings: Config, onStop: (stop: Stop) => void): Promise<number>;
}

const { openServer } = (await import(
  pathToFileURL(join(process.cwd(), 'dist/server/main.js')).href
)) as Built;
const running = new Map<number, Stop[]>();

async function open(id: number, settings: Readonly<Record<string, string>>): Promise<number> {
  const config = readConfig(settings);
  if (Array.isArray(config)) throw new Error(JSON.stringify(config));
  const stops: Stop[] = [];
  running.set(id, stops);
  return openServer(config, (stop) => stops.unshift(stop));
}

async function close(id: number): Promise<null> {
  for (const stop of running.get(id) ?? []) await stop();
  running.delete(id);
  return null;
}

const tell = (answer: Answered) => process.send?.(answer);

process.on('message', ({ id, settings }: Asked) => {
  const done = settings ? open(id, settings) : close(id);
  done.then(
    (port) => tell({ id, port }),
    (error: unknown) => tell({ id, port: null, fault: String(error) }),
  );
});
// An error in one request must not end the servers of everybody: as `server/main.ts` has it.
process.on('unhandledRejection', (error) => console.error(error));
process.once('disconnect', () => process.exit());
