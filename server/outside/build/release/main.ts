import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isStartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { freshBuild } from '#server/outside/build/fresh-build.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { nameOf, releaseOf } from './release-name.ts';
import { releasePackage } from './release-package.ts';
import { runTimeFiles } from './run-time-files.ts';
import { writeArchive } from './write-archive.ts';

// npm run release: one archive with everything that a county's server needs but Node.js (发布包).

const root = resolve(import.meta.dirname, '../../../..');
/** Where archives are put; another folder may be named. */
const place = resolve(process.argv[2] ?? join(root, 'release'));
const report = (step: string) => console.log(step);

async function release(): Promise<void> {
  await freshBuild(root, report);
  const of = releaseOf(root);
  const files = await runTimeFiles(root, of.manifest);
  const made = new Map<string, Uint8Array>([
    ['package.json', Buffer.from(`${JSON.stringify(releasePackage(of), null, 2)}\n`)],
    ['start.js', readFileSync(join(import.meta.dirname, 'start.js'))],
    ['sbom.cdx.json', Buffer.from(billOfMaterials(root, files, of))],
  ]);
  const path = join(place, `${nameOf(of)}.tar.gz`);
  await writeArchive(root, path, { files, made, folder: nameOf(of), time: of.time });
  report(`发布包 / release: ${path} (${(statSync(path).size / 1e6).toFixed(1)} MB)`);
}

await release().catch((error: unknown) => {
  console.error(isStartRefused(error) ? error.message : error);
  process.exitCode = 1;
});
