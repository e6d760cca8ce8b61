import { relative, sep } from 'node:path';
import { getMetadataStorage } from 'type-graphql';
import { createServerModuleRunner, type ViteDevServer } from 'vite';
import type { Backend, BackendPlan, CreateBackend } from '#server/ground/kernel/process/backend.ts';

const SOURCES = /^(schema|server|client|migrations)\/.*\.tsx?$/;
const SETTLE = 60;

/** The backend of the development server, rebuilt whenever one of its sources changes. */
export class DevBackend {
  private readonly vite: ViteDevServer;
  private readonly plan: BackendPlan;
  private current: Promise<Backend>;
  private timer: NodeJS.Timeout | undefined;

  constructor(vite: ViteDevServer, plan: BackendPlan) {
    this.vite = vite;
    this.plan = plan;
    this.current = this.boot();
    vite.watcher.on('all', (_event, file) => this.noticed(file));
  }

  /** The backend as of the last change; rejects with the error while a source has one. */
  now(): Promise<Backend> {
    return this.current;
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    const backend = await this.current.catch(() => null);
    await backend?.stop();
  }

  private noticed(file: string): void {
    const source = relative(this.vite.config.root, file).split(sep).join('/');
    if (!SOURCES.test(source)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.renew(file), SETTLE);
  }

  private renew(file: string): void {
    this.current = this.stop().then(() => this.boot());
    // Vite replaces browser modules itself; server-rendered pages are reloaded.
    const inBrowser = this.vite.environments.client.moduleGraph.getModulesByFile(file)?.size;
    if (!inBrowser) {
      const reload = () => this.vite.environments.client.hot.send({ type: 'full-reload' });
      this.current.then(reload, reload);
    }
  }

  /** A new runner each time, so that no module from before the change remains. */
  private async boot(): Promise<Backend> {
    const began = performance.now();
    const { ssr } = this.vite.environments;
    ssr.moduleGraph.invalidateAll();
    getMetadataStorage().clear();
    const runner = createServerModuleRunner(ssr, { hmr: false });
    const { createBackend } = await runner.import<{ createBackend: CreateBackend }>('/server/main.ts');
    const backend = await createBackend(this.plan);
    backend.open.catch((error: unknown) => console.error(error));
    this.plan.report(`后端就绪 / backend ready (${Math.round(performance.now() - began)} ms)`);
    return { ...backend, stop: () => this.end(backend, runner) };
  }

  private async end(backend: Backend, runner: { close(): Promise<void> }): Promise<void> {
    await backend.stop();
    await runner.close();
  }
}
