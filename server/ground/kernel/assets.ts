import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from './process/start-refused.ts';

/** Files that one entry of the browser's side needs in the page's head; addresses start with a slash. */
export interface EntryAssets {
  /** `<link rel="stylesheet">` */
  styles: string[];
  /** `<script type="module">`, in this order */
  scripts: string[];
  /** `<link rel="modulepreload">` */
  preloads: string[];
}

/** The built files of both entries (前端资源); in development the sources that Vite serves. */
export interface Assets {
  citizen: EntryAssets;
  staff: EntryAssets;
  /** Vite inserts styles and speaks by web socket: the content policy must let it. */
  dev: boolean;
}

const ENTRIES = { citizen: 'client/citizen.ts', staff: 'client/staff/main.tsx' } as const;

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

type Manifest = Readonly<Record<string, Chunk | undefined>>;

/** Vite's manifest of each program for browsers, under `dist/client/.vite`. */
const MANIFESTS = { citizen: 'manifest.json', staff: 'staff.json' } as const;

/** Files built by Vite, from its manifests under `root`/dist/client. */
export function builtAssets(root: string = process.cwd()): Assets {
  const citizen = entryOf(manifestIn(root, 'citizen'), ENTRIES.citizen);
  // The console may be built behind the first page.
  return {
    citizen,
    get staff() {
      return entryOf(manifestIn(root, 'staff'), ENTRIES.staff);
    },
    dev: false,
  };
}

function manifestIn(root: string, side: keyof typeof ENTRIES): Manifest {
  try {
    return JSON.parse(readFileSync(join(root, 'dist/client/.vite', MANIFESTS[side]), 'utf8')) as Manifest;
  } catch (error) {
    throw new StartRefused(`前端尚未构建，请运行 npm run build / not built: ${(error as Error).message}`);
  }
}

/** Files of both entries, from manifests already read. */
export const assetsOf = (manifests: Readonly<Record<keyof typeof ENTRIES, Manifest>>): Assets => ({
  citizen: entryOf(manifests.citizen, ENTRIES.citizen),
  staff: entryOf(manifests.staff, ENTRIES.staff),
  dev: false,
});

/** The sources as Vite's development server answers them; React's refresh must come before any component. */
export const sourceAssets = (): Assets => ({
  citizen: sourceOf(ENTRIES.citizen),
  staff: sourceOf(ENTRIES.staff),
  dev: true,
});

const sourceOf = (entry: string): EntryAssets => ({
  styles: [],
  scripts: ['/@id/@vitejs/plugin-react/preamble', '/@vite/client', `/${entry}`],
  preloads: [],
});

function entryOf(manifest: Manifest, entry: string): EntryAssets {
  const [first, ...rest] = chunksOf(manifest, entry);
  if (!first) throw new StartRefused(`构建结果缺少 ${entry}，请运行 npm run build / missing in the manifest`);
  return {
    // Imported styles come first, as in the sources: the order of the sheets decides the cascade's layers.
    styles: [...new Set([...rest.toReversed(), first].flatMap(({ css = [] }) => css.map(addressOf)))],
    scripts: [addressOf(first.file)],
    preloads: rest.map(({ file }) => addressOf(file)),
  };
}

/** The entry's chunk and all that it imports at once, each once. */
function chunksOf(manifest: Manifest, entry: string, seen = new Set<string>()): Chunk[] {
  const chunk = manifest[entry];
  if (!chunk || seen.has(entry)) return [];
  seen.add(entry);
  return [chunk, ...(chunk.imports ?? []).flatMap((name) => chunksOf(manifest, name, seen))];
}

const addressOf = (file: string) => `/${file}`;
