import { type ChildProcess, fork, spawn } from 'node:child_process';

/** A server as `npm start` runs it, in a process of its own. */
export interface ServerProcess {
  /** Where it answers: `http://localhost:12345`. */
  url: string;
  /** Asks it to stop and waits until it is gone. */
  stop(): Promise<void>;
}

/**
 * Line printed once the county is complete: the server answers earlier, but the tests here look at the whole county.
 */
const READY = /服务已启动 \/ ready: http:\/\/localhost:(\d+)[^]*演示县已讲完/;

/** Settings of this process that would make another server of it than the one people run. */
const OURS = ['NODE_ENV', 'NODE_OPTIONS', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/** Starts the built server and waits until it says that it is ready. */
export async function startServer(settings: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', './server/require-node.js', 'server/start.ts'], {
    env: { ...surroundings(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const leave = () => child.kill('SIGKILL');
  process.once('exit', leave);
  const gone = new Promise<void>((done) => child.once('close', () => done()));
  const port = await readyPort(child, gone);
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
    process.off('exit', leave);
  };
  return { url: `http://localhost:${port}`, stop };
}

/** Request to the process that runs the servers: with settings to open one, without them to stop it. */
export interface Asked {
  id: number;
  settings?: Readonly<Record<string, string>>;
}

/** Its answer: the port of the server that was opened. */
export interface Answered {
  id: number;
  port: number | null;
  fault?: string;
}

let house: ChildProcess | undefined;
let asked = 0;

/** The same server in the process that this worker's files share. */
export async function shareServer(settings: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = (house ??= openHouse());
  const id = (asked += 1);
  const port = await ask(child, { id, settings });
  const stop = async () => void (await ask(child, { id }));
  return { url: `http://localhost:${port}`, stop };
}

function openHouse(): ChildProcess {
  const child = fork('test/journeys/running/server-house.ts', {
    execArgv: ['--import', './server/require-node.js'],
    env: { ...surroundings(), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.once('close', () => (house = undefined));
  return child;
}

function ask(child: ChildProcess, question: Asked): Promise<number | null> {
  return new Promise((resolve, fail) => {
    const gone = () => fail(new Error('the house of servers is gone'));
    const hear = ({ id, port, fault }: Answered) => {
      if (id !== question.id) return;
      child.off('message', hear).off('close', gone);
      if (fault === undefined) resolve(port);
      else fail(new Error(fault));
    };
    child.on('message', hear).once('close', gone);
    child.send(question);
  });
}

const surroundings = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.includes(name)));

function readyPort(child: ChildProcess, gone: Promise<void>): Promise<string> {
  let said = '';
  return new Promise((ready, fail) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => {
        said += text;
        const port = READY.exec(said)?.[1];
        if (port) ready(port);
      });
    void gone.then(() => fail(new Error(`the server ended before it was ready:\n${said}`)));
  });
}
