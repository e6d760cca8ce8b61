import { linkSync, rmSync, writeFileSync } from 'node:fs';

/** Keeps a file that its owner alone may read, never over another and never half: flushed, then linked. */
export function keepOnce(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
