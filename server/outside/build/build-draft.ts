import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceDigest } from '#server/outside/build/source-digest.ts';
import { processRuns } from '#server/ground/kernel/process/process-state.ts';

/** Parts of the build: the citizens' pages with the server, and the console. */
export type BuildPart = 'pages' | 'console';

/** The environments of the build, in their order: the server's entry, by which a build is known, comes last. */
export const BUILT_IN: Readonly<Record<BuildPart, readonly string[]>> = {
  pages: ['client', 'ssr'],
  console: ['staff'],
};

/** Says from which sources the server and the citizens' side were built: the digest of all of them. */
export const BUILT_FROM = 'server/sources.sha256';

const DRAFT = /^dist\.(?:new|old)-(\d+)$/;

/**
 * Where a build writes (构建草稿): beside `dist`, into which it is moved when it is whole. So a build that is cut off leaves what
 * stood there, and half of one is never taken for a whole.
 */
export class BuildDraft {
  /** As they stood before the build: one that is changed meanwhile asks for another. */
  readonly #sources: string | null;
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
    this.#sources = sourceDigest(root);
  }

  get folder(): string {
    return join(this.root, `dist.new-${process.pid}`);
  }

  /** Clears away what killed builds left. */
  sweep(): void {
    for (const name of readdirSync(this.root)) {
      const pid = Number(DRAFT.exec(name)?.[1] ?? Number.NaN);
      if (pid && (pid === process.pid || !processRuns(pid)))
        rmSync(join(this.root, name), { recursive: true, force: true });
    }
  }

  /** Into its place; the old server goes first and the new one comes last. */
  moveIn(parts: readonly BuildPart[]): void {
    if (parts.includes('pages')) this.#replace();
    else this.#addConsole();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #replace(): void {
    const [dist, old] = [join(this.root, 'dist'), join(this.root, `dist.old-${process.pid}`)];
    writeFileSync(join(this.folder, BUILT_FROM), `${this.#sources}\n`);
    for (const folder of [dist, old]) mkdirSync(folder, { recursive: true });
    for (const side of ['server', 'client'])
      if (existsSync(join(dist, side))) renameSync(join(dist, side), join(old, side));
    for (const side of ['client', 'server']) renameSync(join(this.folder, side), join(dist, side));
    rmSync(old, { recursive: true, force: true });
  }

  /** Its manifest comes last: with it the console is whole. */
  #addConsole(): void {
    const [from, to] = [join(this.folder, 'client'), join(this.root, 'dist/client')];
    mkdirSync(join(to, 'assets'), { recursive: true });
    for (const name of readdirSync(join(from, 'assets')))
      renameSync(join(from, 'assets', name), join(to, 'assets', name));
    for (const name of ['staff-packages.json', 'staff.json'])
      if (existsSync(join(from, '.vite', name)))
        renameSync(join(from, '.vite', name), join(to, '.vite', name));
  }
}
