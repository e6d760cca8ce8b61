import { join } from 'node:path';
import { loadFolder } from '#test/kernel/load-folder.ts';
import { type FirstStart, firstStart } from './first-start.ts';
import { type House, openHouse } from '#test/kernel/load-house.ts';
import type { Pace } from './rounds.ts';
import { type Matter, prepareMatter } from './matter.ts';

/** The product as measured, with what is measured in it. */
export interface Subject {
  house: House;
  matter: Matter;
}

/** Shared state of one benchmark run (测量现场): one product, started once, and the cost of its start. */
export class Workshop {
  readonly folder = loadFolder();
  readonly home = join(this.folder, 'data');
  #subject: Promise<Subject> | null = null;
  #firstStart: Promise<FirstStart> | null = null;

  readonly pace: Pace;

  constructor(pace: Pace) {
    this.pace = pace;
  }

  /** The product, started with an empty folder when nobody has done so yet. */
  subject(): Promise<Subject> {
    return (this.#subject ??= this.#open());
  }

  /** A first start of a fresh clone, beside the product: once a run. */
  firstStart(): Promise<FirstStart> {
    return (this.#firstStart ??= firstStart(this.folder));
  }

  /** Stops it and starts it again on its stored data; the seconds it took. */
  async startAgain(): Promise<number> {
    const { house } = await this.subject();
    await end(house);
    const again = await openHouse({ home: this.home, npm: true });
    this.#subject = prepareMatter(again).then((matter) => ({ house: again, matter }));
    return again.program.took / 1000;
  }

  async close(): Promise<void> {
    if (this.#subject) await end((await this.#subject).house);
  }

  async #open(): Promise<Subject> {
    const house = await openHouse({ home: this.home, npm: true });
    return { house, matter: await prepareMatter(house) };
  }
}

async function end(house: House): Promise<void> {
  await house.release();
  await house.program.stop();
}
