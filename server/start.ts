// Plain TypeScript without decorators: Node runs this file itself. Builds when needed, then hands over to the built server.
import './require-node.js';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freshConsole, freshPages } from '#server/outside/build/fresh-build.ts';
import type { BuildConsole } from '#server/ground/kernel/process/backend.ts';
import { isStartRefused } from '#server/ground/kernel/process/start-refused.ts';

/** Exports of `dist/server/main.js`; `main` resolves after an orderly stop. */
interface Built {
  main(args: string[], buildConsole: BuildConsole): Promise<void>;
}

const root = resolve(import.meta.dirname, '..');

/** Until the server handles signals itself there is nothing to stop. */
const leave = () => process.exit(0);
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

async function start(args: string[]): Promise<void> {
  for (const name of SIGNALS) process.on(name, leave);
  process.chdir(root);
  // React and others choose their production form by it.
  process.env.NODE_ENV ??= 'production';
  const report = (step: string) => console.log(step);
  await freshPages(root, { report });
  enableCompileCache(join(root, 'node_modules/.cache/node'));
  const built = (await import(pathToFileURL(join(root, 'dist/server/main.js')).href)) as Built;
  const running = built.main(args, (signal) => freshConsole(root, { report, signal }));
  for (const name of SIGNALS) process.off(name, leave);
  await running;
}

try {
  await start(process.argv.slice(2));
  process.exit();
} catch (error) {
  console.error(isStartRefused(error) ? error.message : error);
  process.exit(1);
}
