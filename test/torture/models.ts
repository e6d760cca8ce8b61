import { spawn } from 'node:child_process';

/** Random courses, each step judged by a model: what they take at length. */
const LONG = { MODEL_WALKS: '300', EVENT_STEPS: '400', EVENT_RACE: '10000,500,100' };
const FILES = ['course-model', 'hearing-model', 'seat-model', 'random-walk', 'race', 'edit-histories'];

/** Walks the models (随机模型); whether all went as they say. What went wrong, and with which seed, the tests say. */
export function walkModels(quick: boolean): Promise<boolean> {
  const child = spawn(
    'vitest',
    ['run', '--project', 'database', '--project', 'pure', ...FILES.map((name) => `/${name}.test.ts`)],
    {
      env: { ...process.env, ...(quick ? {} : LONG) },
      stdio: 'inherit',
    },
  );
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done(code === 0)));
}
