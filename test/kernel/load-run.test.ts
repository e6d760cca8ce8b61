import { expect, it, vi } from 'vitest';
import type { Row } from './load-rows.ts';
import { runTrials } from './load-run.ts';

const AT_MOST_2 = { unit: '秒', must: 2, goal: 1, mark: 'ours', atLeast: false, load: 0 } as const;
const row = (id: string, ours: number): Row => ({ ...AT_MOST_2, id, what: id, ours });
const good = async () => row('good', 1);
const broken = () => Promise.reject(new Error('port 4390 is in use'));

/** Printed lines, and whether the run counts as good. */
async function run(...trials: (readonly [string, () => Promise<Row>])[]) {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    return {
      passed: await runTrials(trials, null, { only: [], json: null, quick: true }),
      said: said.join('\n'),
    };
  } finally {
    vi.restoreAllMocks();
  }
}

it('一项量不成，其余的照样量完，结果表里写明中断的原因', async () => {
  const { passed, said } = await run(['first', broken], ['good', good]);
  expect(passed).toBe(false);
  expect(said).toMatch(/first\s+测量中断.*中断/);
  expect(said).toContain('port 4390 is in use');
  expect(said).toMatch(/good.*达到目标/);
});

it('都量成、都达到的，算通过', async () => {
  expect(await run(['good', good])).toMatchObject({ passed: true });
});
