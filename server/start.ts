// Plain TypeScript without decorators: Node runs this file itself. Builds when needed, then hands over to the built server.
import './require-node.js';
import { resolve } from 'node:path';
import { freshConsole, freshPages } from '#server/outside/build/fresh-build.ts';
import { handOver } from '#server/outside/build/hand-over.ts';

const root = resolve(import.meta.dirname, '..');
const report = (step: string) => console.log(step);

await handOver(root, {
  pages: () => freshPages(root, { report }),
  console: (signal) => freshConsole(root, { report, signal }),
});
