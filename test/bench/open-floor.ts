import { join } from 'node:path';
import { type Program, startProgram } from '#test/kernel/load-program.ts';

/** A floor that listens (基准): the least that could give the same answer. */
export interface Floor {
  port: number;
  program: Program;
}

/** Starts one of the programs in `floors/`. */
export async function openFloor(
  name: 'static' | 'read' | 'submit' | 'booking' | 'live' | 'ranges' | 'start',
  ...args: string[]
): Promise<Floor> {
  const program = await startProgram({
    command: process.execPath,
    args: [join(import.meta.dirname, 'floors', `${name}.ts`), ...args],
    env: { NODE_ENV: 'production' },
    ready: /ready: (\d+)/,
  });
  return { port: Number(program.ready[1]), program };
}
