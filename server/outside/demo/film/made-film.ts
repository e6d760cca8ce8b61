import { fork } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { Film } from './film.ts';
import type { FilmOrder } from './film-maker.ts';
import { slideOf } from './slide.ts';

/** The maker: a source file beside this one; in the build, beside the server's main file. */
const PROGRAM = ['film-maker.ts', 'film-maker.js', '../film-maker.js']
  .map((name) => join(import.meta.dirname, name))
  .find((path) => existsSync(path));

/** Kept with what else this checkout has compiled: a film is the same on every day and for every county. */
const CACHE = 'node_modules/.cache';
/** Names the fonts of a package alone: the slides look the same on every machine, and on one without fonts. */
const FONTS = 'server/outside/demo/film/fonts.conf';

/** Paths of a film and of the picture before it is played. */
export interface MadeFilm {
  film: string;
  poster: string;
}

/** A film, which is made at first need, away from the server's own thread. */
export async function madeFilm(film: Film, meeting: string): Promise<MadeFilm> {
  const drawn = film.slides.map((slide) => slideOf(slide, meeting));
  const mark = createHash('sha256')
    .update(JSON.stringify([film, drawn]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(process.cwd(), CACHE, 'film', mark);
  const made = { film: join(folder, 'meeting.mp4'), poster: join(folder, 'meeting.webp') };
  if (existsSync(folder)) return made;
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  await ordered({ film, meeting, path: join(draft, 'meeting.mp4'), poster: join(draft, 'meeting.webp') });
  // Whoever else has made it meanwhile has made the same.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return made;
}

async function ordered(order: FilmOrder): Promise<void> {
  if (!PROGRAM) throw new Error('the film maker is not where it was built');
  const cache = join(process.cwd(), CACHE);
  const env = { ...process.env, FONTCONFIG_FILE: join(process.cwd(), FONTS), XDG_CACHE_HOME: cache };
  const maker = fork(PROGRAM, [], { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  // The county is told meanwhile, and needs the film last.
  if (maker.pid) setPriority(maker.pid, constants.priority.PRIORITY_LOW);
  maker.send(order);
  const [code] = (await once(maker, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the film could not be made');
}
