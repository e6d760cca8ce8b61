// Plain TypeScript without decorators: Node runs this file itself. One port: Vite for the browser's sources, the backend for the rest.
import './require-node.js';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { DevBackend } from '#server/dev-backend.ts';
import { sourceAssets } from '#server/ground/kernel/assets.ts';
import { isContract } from '#server/outside/http/listen.ts';
import { config } from '#server/ground/kernel/config/config.ts';
import { live, type Stop } from '#server/ground/kernel/process/life.ts';
import { openInstallation } from '#server/ground/kernel/config/installation.ts';
import { isStartRefused } from '#server/ground/kernel/process/start-refused.ts';

const root = resolve(import.meta.dirname, '..');
const report = (step: string) => console.log(step);

async function open(onStop: (stop: Stop) => void, signal: AbortSignal): Promise<void> {
  const settings = config();
  const installation = await openInstallation(settings, report);
  onStop(() => installation.stop());
  const http = createServer();
  const vite = await createVite(viteOptions(http, [settings.dataDir, installation.home]));
  onStop(() => vite.close());
  const plan = { config: settings, installation, assets: sourceAssets(), report, signal };
  const backend = new DevBackend(vite, plan);
  onStop(() => backend.stop());
  await backend.now().catch((error: unknown) => console.error(error));
  http.on('request', (request, response) => answer(vite, backend, request, response));
  // Vite speaks by web socket with the browser itself; the contract's is ours.
  http.on('upgrade', (request, ...rest) => {
    if (!isContract(request)) return;
    void backend.now().then((ready) => ready.upgrade(request, ...rest));
  });
  http.listen(settings.port, settings.host === '::' ? '127.0.0.1' : settings.host);
  await once(http, 'listening');
  onStop(async () => {
    (await backend.now().catch(() => null))?.farewell();
    http.close().closeAllConnections();
  });
  report(`开发服务已启动 / ready: ${addressOf(http)}`);
}

/** The data folder may be inside the project; it is neither watched nor served. */
const viteOptions = (http: Server, closed: string[]) => ({
  root,
  appType: 'custom' as const,
  server: {
    middlewareMode: true,
    hmr: { server: http },
    watch: {
      ignored: (path: string) =>
        [...closed, join(root, 'dist'), join(root, 'test')].some(
          (folder) => path === folder || path.startsWith(folder + sep),
        ),
    },
    fs: { deny: ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', ...closed.map(everythingIn)] },
  },
  optimizeDeps: { entries: ['client/citizen.ts', 'client/staff/main.tsx'] },
});

const everythingIn = (folder: string) => `${folder.replace(/[\\*?[\](){}!+@|]/g, '\\$&')}/**`;

function answer(
  vite: ViteDevServer,
  backend: DevBackend,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  vite.middlewares(request, response, () => {
    backend.now().then(
      (ready) => ready.handle(request, response),
      (error: unknown) =>
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(mistake(error)),
    );
  });
}

const mistake = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

function addressOf(http: Server): string {
  const address = http.address();
  return `http://localhost:${address && typeof address === 'object' ? address.port : ''}`;
}

try {
  process.chdir(root);
  await live(open);
  process.exit(0);
} catch (error) {
  console.error(isStartRefused(error) ? error.message : error);
  process.exit(1);
}
