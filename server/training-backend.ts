import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { filesFor } from '#server/backend.ts';
import type { TrainingConfig } from '#server/ground/kernel/config/config-training.ts';
import type { Installation } from '#server/ground/kernel/config/installation.ts';
import {
  filledSince,
  noteReset,
  refuseFolder,
  resetDue,
} from '#server/ground/kernel/config/training-folder.ts';
import { renewDatabase } from '#server/ground/kernel/postgres/embedded-postgres.ts';
import type { Backend, BackendPlan, CreateBackend, Outside } from '#server/ground/kernel/process/backend.ts';
import { emptiedDoor } from '#server/outside/pages/emptied-door.ts';

const LOOK_MS = 1000;
/** Requests under way are finished before their database goes. */
const DRAIN_MS = 7000;
const DRAIN_CHECK_MS = 50;

/** How it is made, and who hears that a telling failed. */
interface Making {
  create: CreateBackend;
  failed: (error: unknown) => void;
}

type Plan = BackendPlan & { training: TrainingConfig };

/** The backend of a training county (演练环境): emptied each day and when asked, and told again behind the same port. */
export class TrainingBackend implements Backend {
  /** Null: it is being emptied. */
  #current: Backend | null = null;
  #renewal: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  readonly #underWay = new Set<ServerResponse>();
  readonly #emptied: Outside['handle'];
  open: Promise<boolean> = Promise.resolve(false);

  private constructor(
    private readonly plan: Plan,
    private readonly making: Making,
  ) {
    this.#emptied = emptiedDoor(plan.config, plan.assets, filesFor(plan.assets));
  }

  static async start(plan: Plan, making: Making): Promise<TrainingBackend> {
    const backend = new TrainingBackend(plan, making);
    if (backend.#due()) await emptied(plan);
    await backend.#begin();
    backend.#timer = setInterval(() => backend.#look(), LOOK_MS);
    return backend;
  }

  readonly handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (!this.#current) return this.#emptied(request, response);
    this.#underWay.add(response);
    response.once('close', () => this.#underWay.delete(response));
    this.#current.handle(request, response);
  };

  readonly upgrade: Outside['upgrade'] = (request, socket, head) =>
    this.#current ? this.#current.upgrade(request, socket, head) : void socket.destroy();

  get metrics(): Outside['metrics'] {
    if (this.plan.config.metricsPort === null) return null;
    return (request, response) =>
      this.#current?.metrics ? this.#current.metrics(request, response) : void response.writeHead(503).end();
  }

  readonly farewell = (): void => this.#current?.farewell();

  readonly stop = async (): Promise<void> => {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#renewal;
    await this.#current?.stop();
  };

  #due(): boolean {
    return resetDue(filledSince(this.plan.installation.home), this.plan.training.resetAt, new Date());
  }

  /** Looks whether it is to be emptied; whoever asks while it is told is heard once it is. */
  #look(): void {
    if (this.#stopped || !this.#due()) return;
    clearInterval(this.#timer);
    this.#renewal = this.#renew().catch((error: unknown) => {
      if (!this.#stopped) this.making.failed(error);
    });
  }

  async #renew(): Promise<void> {
    if (!(await this.open)) return;
    const old = this.#current;
    this.#current = null;
    old?.farewell();
    await this.#drained();
    await old?.stop();
    await emptied(this.plan);
    if (this.#stopped) return;
    await this.#begin();
    this.#timer = setInterval(() => this.#look(), LOOK_MS);
    this.open.then((whole) => whole && this.plan.report(TOLD), this.making.failed);
  }

  async #begin(): Promise<void> {
    this.#current = await this.making.create(this.plan);
    this.open = this.#current.open;
  }

  async #drained(): Promise<void> {
    const until = performance.now() + DRAIN_MS;
    while (this.#underWay.size > 0 && performance.now() < until) await wait(DRAIN_CHECK_MS);
    for (const response of this.#underWay) response.destroy();
  }
}

const TOLD = '演练环境已清空重来，账号和密码不变 / emptied and told again';

/** Its lasting files beside the database; keys, mark and accounts stay. */
const FILES = ['files', 'recordings', 'staging'] as const;

/** Empties it (清空): what is cut off here is begun again, since the mark is written last. */
async function emptied({ installation, report }: { installation: Installation; report: Plan['report'] }) {
  const { home, ownerUrl } = installation;
  refuseFolder(home, 'WIPE');
  report('演练环境清空重来 / the training county is emptied');
  await renewDatabase(ownerUrl);
  for (const name of FILES) await rm(join(home, name), { recursive: true, force: true });
  noteReset(home, new Date());
}
