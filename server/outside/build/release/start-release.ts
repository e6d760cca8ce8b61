import { resolve } from 'node:path';
import { handOver } from '#server/outside/build/hand-over.ts';

// Beside the server's main file in `dist/server`: a release has nothing to build.
await handOver(resolve(import.meta.dirname, '../..'));
