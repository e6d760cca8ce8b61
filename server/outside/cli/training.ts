import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { askReset, filledSince, refuseFolder } from '#server/ground/kernel/config/training-folder.ts';
import { postgresHome } from '#server/ground/kernel/postgres/postgres-home.ts';
import { homeHolder } from '#server/ground/kernel/postgres/postgres-lock.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';

/** The one argument of `npm run training`. */
export const RESET = '--reset';

const LOOK_MS = 200;
const PATIENCE_MS = 60_000;

/** `npm run training -- --reset`: has the training county emptied (演练环境清空重来), by its server if one runs, else at its next start. */
export async function resetTraining({ dataDir }: Config, report: (step: string) => void): Promise<void> {
  const home = postgresHome(dataDir, report);
  refuseFolder(home, 'WIPE');
  askReset(home);
  if (homeHolder(home) === null) return report(LATER);
  const until = performance.now() + PATIENCE_MS;
  while (filledSince(home) === null) {
    if (performance.now() > until) throw new StartRefused(NOT_YET);
    await wait(LOOK_MS);
  }
  report(DONE);
}

const LATER = '演练环境没有运行，下次启动时清空重来 / not running: it is emptied at its next start';
const DONE =
  '演练环境已清空，演示数据正在重新写入，约一分钟后可以登录，账号和密码不变 / emptied; it is being told again';
const NOT_YET =
  '已经要求清空，但服务还没有清空：它可能正在写入演示数据，写完就清空；请看它的日志 / asked, not yet emptied: see the log of the server';
