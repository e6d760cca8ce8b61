import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildConsole } from '#server/ground/kernel/process/backend.ts';
import { isStartRefused } from '#server/ground/kernel/process/start-refused.ts';

/** Exports of `dist/server/main.js`; `main` resolves after an orderly stop. */
interface Built {
  main(args: string[], buildConsole?: BuildConsole): Promise<void>;
}

/** Where sources may have to be built first. */
export interface Building {
  pages: () => Promise<void>;
  console: BuildConsole;
}

/** Until the server handles signals itself there is nothing to stop. */
const leave = () => process.exit(0);
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Hands over to the server built in `root` (交给构建好的服务), and ends the process when it has ended. */
export async function handOver(root: string, building?: Building): Promise<void> {
  try {
    await start(root, building);
    process.exit();
  } catch (error) {
    console.error(isStartRefused(error) ? error.message : error);
    process.exit(1);
  }
}

async function start(root: string, building?: Building): Promise<void> {
  for (const name of SIGNALS) process.on(name, leave);
  process.chdir(root);
  // React and others choose their production form by it.
  process.env.NODE_ENV ??= 'production';
  await building?.pages();
  enableCompileCache(join(root, 'node_modules/.cache/node'));
  const main = pathToFileURL(join(root, 'dist/server/main.js')).href;
  const built = (await import(/* @vite-ignore */ main)) as Built;
  const running = built.main(process.argv.slice(2), building?.console);
  for (const name of SIGNALS) process.off(name, leave);
  await running;
}
