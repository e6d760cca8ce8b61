import { join } from 'node:path';
import { loadFolder } from '#test/kernel/load-folder.ts';
import { type House, openHouse } from '#test/kernel/load-house.ts';
import { type Consultation, openConsultation } from './matter.ts';

/** The product under torture, and what is done to it (受试现场). */
export interface Subject {
  house: House;
  matter: Consultation;
}

/** Shared state of the trials of one run: a product whose clock may be moved, started again after each death. */
export class Place {
  readonly home = join(loadFolder(), 'data');
  readonly quick: boolean;
  #subject: Promise<Subject> | null = null;

  constructor(quick: boolean) {
    this.quick = quick;
  }

  /** The product as it runs now, started when it does not. */
  subject(): Promise<Subject> {
    return (this.#subject ??= this.#open(false));
  }

  /** The same, by `npm start`. */
  async throughNpm(): Promise<Subject> {
    await this.close();
    return (this.#subject = this.#open(true));
  }

  /** Everything of it dies at once. */
  async kill(): Promise<void> {
    const { house } = await this.subject();
    this.#subject = null;
    await house.program.kill();
    await house.release();
  }

  /** Drops a product that a trial ended itself, so that it is not ended again. */
  forget(): void {
    this.#subject = null;
  }

  async close(): Promise<void> {
    const subject = this.#subject;
    this.#subject = null;
    if (!subject) return;
    const { house } = await subject;
    await house.release();
    await house.program.stop();
  }

  async #open(npm: boolean): Promise<Subject> {
    const house = await openHouse({ home: this.home, npm, env: { TEST_CLOCK: '1' } });
    return { house, matter: await openConsultation(house) };
  }
}
