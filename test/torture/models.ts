import { spawn } from 'node:child_process';

/** Random courses, each step judged by a model, and journeys: what they take at length. */
const LONG = {
  MODEL_WALKS: '300',
  GATE_STEPS: '1000',
  EVENT_STEPS: '400',
  EVENT_RACE: '10000,500,100',
  LONG_JOURNEYS: '1',
  DEMO_DAYS: '2026-12-31,2027-02-17,2027-05-06,2027-10-08',
};
const FILES = [
  'gates-model',
  'course-model',
  'statute-model',
  'hearing-model',
  'seat-model',
  'random-walk',
  'race',
  'edit-histories',
];
const JOURNEYS = ['heard-decision', 'told-county'];

/** Walks the models (随机模型) and the long journeys; whether all went as they say. What went wrong, and with which seed, the tests say. */
export function walkModels(quick: boolean): Promise<boolean> {
  const child = spawn(
    'vitest',
    [
      'run',
      '--mode',
      'thorough',
      ...['database', 'pure', 'browser'].flatMap((project) => ['--project', project]),
      ...[...FILES, ...(quick ? [] : JOURNEYS)].map((name) => `/${name}.thorough.test.ts`),
    ],
    {
      env: { ...process.env, ...(quick ? {} : LONG) },
      stdio: 'inherit',
    },
  );
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done(code === 0)));
}
