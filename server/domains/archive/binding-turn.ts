import { tryLater } from '#server/ground/kernel/fault.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';

/** How many files are bound or checked at once at most: each takes a connection and some memory. */
const AT_ONCE = 2;
const AGAIN_SECONDS = 10;
const BUSY = '正在生成其他卷宗，请稍候再试。';

const binding = perRuntime(() => ({ now: 0 }));

/** Works on a whole file (装订、核对) while not too many others do; else asks to come again. */
export async function inTurn<Result>(services: Services, work: () => Promise<Result>): Promise<Result> {
  const turns = binding(services);
  if (turns.now >= AT_ONCE) throw tryLater(BUSY, AGAIN_SECONDS);
  turns.now += 1;
  try {
    return await work();
  } finally {
    turns.now -= 1;
  }
}
