import 'reflect-metadata';
import { builtAssets } from '#server/ground/kernel/assets.ts';
import type { BackendPlan, BuildConsole, CreateBackend } from '#server/ground/kernel/process/backend.ts';
import { type Config, config } from '#server/ground/kernel/config/config.ts';
import { live, type Stop } from '#server/ground/kernel/process/life.ts';
import { migrate } from '#server/ground/kernel/migrate.ts';
import { Opening } from '#server/ground/kernel/process/opening.ts';
import { openServices } from '#server/ground/kernel/process/open-runtime.ts';
import { holdStore, refuseOtherStore, storeId } from '#server/ground/kernel/config/store-identity.ts';
import { openInstallation } from '#server/ground/kernel/config/installation.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { refuseShiftedClock } from '#server/ground/kernel/process/refuse-shifted-clock.ts';
import { doOwnWork } from '#server/ground/kernel/process/own-work.ts';
import { isStartRefused, StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { JobRunner } from '#server/ground/kernel/process/worker.ts';
import { openOutside } from './backend.ts';
import { TrainingBackend } from './training-backend.ts';
import { admin } from './outside/cli/admin.ts';
import { backup } from './outside/cli/backup.ts';
import { escrow } from './outside/cli/escrow.ts';
import { restore } from './outside/cli/restore.ts';
import { rotateKeys } from './outside/cli/rotate-keys.ts';
import { RESET, resetTraining } from './outside/cli/training.ts';
import { verify } from './outside/cli/verify.ts';
import { tellBehind } from '#server/outside/demo/later-opinions.ts';
import {
  clearDemo,
  demoCutOff,
  demoTurn,
  refuseOtherKind,
  sayReceipts,
  type Telling,
  tellWhenAsked,
} from '#server/outside/demo/demo-start.ts';
import { sayTerminals } from '#server/outside/demo/say-terminals.ts';
import { listen } from './outside/http/listen.ts';
import { METRICS, openMetricsPort } from './outside/metrics/metrics-port.ts';
import { holdCountyKeys } from '#server/outside/wiring/hold-county-keys.ts';
import { JOBS, OWN_WORK } from '#server/outside/wiring/jobs.ts';

const DRAIN_MS = 7000;
const report = (step: string) => console.log(step);

/** Runs the program until it is told to stop. */
export function main(args: string[], buildConsole?: BuildConsole): Promise<void> {
  const [name = '', ...rest] = args;
  const command = COMMANDS.get(name);
  if (command) return command(rest);
  const settings = config({ training: name === 'training' });
  if (settings.training && rest.includes(RESET)) return resetTraining(settings, report);
  process.on('unhandledRejection', goOn);
  return live(async (onStop, signal) => void (await openServer(settings, onStop, { buildConsole, signal })));
}

/** Commands that end by themselves; anything else is a server. */
const COMMANDS = new Map(
  Object.entries({ backup, restore, verify, admin, escrow, 'rotate-keys': rotateKeys }),
);

/** An error in one request must not end the process for everybody. */
const goOn = (error: unknown) => console.error(error);

/** Opens a server and reports its port; what it opened is handed to `onStop` in the order of opening. */
export async function openServer(
  settings: Config,
  onStop: (stop: Stop) => void,
  asked: Pick<BackendPlan, 'buildConsole' | 'signal'> = {},
): Promise<number> {
  const installation = await openInstallation(settings, report);
  onStop(() => installation.stop());
  const plan = { config: settings, installation, assets: builtAssets(), report, ...asked };
  const { training } = settings;
  const backend = training
    ? await TrainingBackend.start({ ...plan, training }, { create: createBackend, failed: endAll })
    : await createBackend(plan);
  onStop(() => backend.stop());
  const http = await listen(
    settings,
    (...call) => backend.handle(...call),
    (...call) => backend.upgrade(...call),
  ).catch(portTaken(settings.port));
  onStop(() => {
    backend.farewell();
    return http.stop(DRAIN_MS);
  });
  const metrics = await openMetricsPort(settings.metricsPort, backend);
  onStop(() => metrics?.stop(0) ?? Promise.resolve());
  if (settings.publicUrl === null && !isLoopback(settings.host)) report(ASK_FOR_ADDRESS);
  if (metrics) report(`监控 / metrics: http://127.0.0.1:${metrics.port}${METRICS}`);
  report(`服务已启动 / ready: ${settings.publicUrl ?? `http://localhost:${http.port}`}`);
  backend.open.then((whole) => whole && settings.demo && report('演示县已讲完 / told'), endAll);
  return http.port;
}

const ASK_FOR_ADDRESS =
  '没有设定 PUBLIC_URL：页面、订阅里的完整网址用本机地址；对外开放前请设定 / set PUBLIC_URL before others are to use it';

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.');

/** A demonstration that could not be filled in is none. */
function endAll(error: unknown): void {
  console.error(isStartRefused(error) ? error.message : error);
  process.exitCode = 1;
  process.kill(process.pid, 'SIGTERM');
}

const portTaken = (port: number) => (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  throw new StartRefused(`端口${port}已被占用，请以 PORT 另选 / port ${port} is in use`);
};

/** Everything behind the port: migrate, fill in the demonstration if configured, start endpoints and jobs. */
export const createBackend: CreateBackend = async (plan) => {
  const turn = await demoTurn(plan);
  const stops: Stop[] = [() => turn.release()];
  const stop = async () => {
    for (let next = stops.shift(); next; next = stops.shift()) await next();
  };
  try {
    const { services, close } = await furnish(plan);
    stops.unshift(close);
    const telling = await tellWhenAsked(services, plan, turn);
    stops.unshift(() => telling.stop());
    const opening = new Opening();
    const { appUrl } = plan.installation;
    const outside = await openOutside({ services, appUrl, assets: plan.assets, opening });
    stops.unshift(() => outside.stop());
    await telling.begun;
    const ended = new AbortController();
    const onStop = (one: Stop) => stops.unshift(one);
    const open = openWhenWhole(telling, { services, plan, opening, onStop, signal: ended.signal });
    stops.unshift(async () => {
      ended.abort();
      await telling.stop();
      await open.catch(() => undefined);
    });
    if (!telling.underway) await open;
    return { ...outside, open, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

interface Waiting {
  services: Services;
  plan: BackendPlan;
  opening: Opening;
  onStop: (stop: Stop) => void;
  signal: AbortSignal;
}

/** Jobs and the many opinions wait until the county is filled in and its console built. */
async function openWhenWhole(
  telling: Telling,
  { services, plan, opening, onStop, signal }: Waiting,
): Promise<boolean> {
  const console = plan.buildConsole?.(signal).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  const [told] = await Promise.all([telling.told, console]);
  if (!told || signal.aborted) return false;
  await sayReceipts(services, plan);
  await sayTerminals(services, plan);
  const jobs = new JobRunner(plan.installation.appUrl, JOBS, services);
  jobs.start();
  onStop(() => jobs.stop());
  onStop(doOwnWork(OWN_WORK, services));
  onStop(tellBehind(services, { config: plan.config, ownerUrl: plan.installation.ownerUrl }));
  opening.open();
  return true;
}

type Furnished = Awaited<ReturnType<typeof openServices>>;

/** The migrated database with its reference data. */
async function furnish(plan: BackendPlan, again?: { store: string | null }): Promise<Furnished> {
  const { config: settings, installation } = plan;
  await refuseOtherStore(installation, settings.demo);
  plan.report('正在更新数据表 / migrating');
  await migrate(installation.ownerUrl, installation.appUrl, plan);
  const opened = await openServices({ config: settings, ...installation });
  try {
    await refuseOtherKind(opened.services, settings.demo);
    if (settings.demo && !again && (await demoCutOff(opened.services))) {
      const store = await storeId(opened.services.system);
      await clearDemo(opened.services, plan);
      await opened.close();
      return await furnish(plan, { store });
    }
    await holdCountyKeys(opened.services, installation);
    await holdStore(opened.services.system, installation.home, again?.store);
    await refuseShiftedClock(opened.services);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}
