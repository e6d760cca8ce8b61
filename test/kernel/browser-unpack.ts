import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Where the browser lies and what it needs to find its libraries. */
export interface NpmChromium {
  executablePath: string;
  env: Record<string, string>;
}

/** Chromium of @sparticuz/chromium with the system libraries it carries: a bare machine has none of them. */
export async function chromiumFromNpm(): Promise<NpmChromium> {
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      // Where it notes the fonts that it read, so that the next browser need not read them.
      XDG_CACHE_HOME: folder,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  };
}

/** One folder for all workers and runs: each unpacks into its own and renames; whoever comes second uses the first's. */
async function unpacked(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as {
    version: string;
  };
  for (const parent of [join(process.cwd(), 'node_modules/.cache'), tmpdir()]) {
    const folder = join(parent, `chromium-${version}-${process.getuid?.() ?? 0}`);
    if (existsSync(folder)) return folder;
    const draft = draftIn(parent, folder);
    if (draft === null) continue;
    await unpack(entry, draft);
    return settle(draft, folder);
  }
  throw new Error('no folder to unpack the browser into');
}

function draftIn(parent: string, folder: string): string | null {
  try {
    mkdirSync(parent, { recursive: true });
    return mkdtempSync(`${folder}.new-`);
  } catch {
    return null;
  }
}

function settle(draft: string, folder: string): string {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package always unpacks into the folder for temporary files: so it does it in a process that has its own. */
async function unpack(entry: string, draft: string): Promise<void> {
  const archive = join(dirname(entry), '../bin/al2023.tar.br');
  const program = `
    const { default: chromium, inflate } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    await chromium.executablePath();
    await inflate(${JSON.stringify(archive)});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TMPDIR: draft },
  });
}
