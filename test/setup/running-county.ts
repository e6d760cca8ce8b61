/** A real county that runs as a process of its own, asked over HTTP. */
import { launch, type Starting } from './real-start.ts';

const READY = /ready: http:\/\/localhost:(\d+)/;

/** A server that answers. */
export interface RunningCounty {
  url: string;
  starting: Starting;
  stop: () => Promise<number | null>;
}

/** Starts it and waits until it answers; it is stopped by the test, or killed with its file. */
export async function runCounty(settings: Readonly<Record<string, string>>): Promise<RunningCounty> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const starting = launch(settings, [], (said) => {
    const port = READY.exec(said)?.[1];
    if (port) resolve(port);
  });
  starting.ended.then(() => reject(new Error(starting.said())), reject);
  const port = await promise;
  const stop = () => {
    starting.child.kill('SIGTERM');
    return starting.ended;
  };
  return { url: `http://127.0.0.1:${port}`, starting, stop };
}

/** One command of the operator, to its end. */
export async function operator(
  settings: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<{ code: number | null; said: string }> {
  const { ended, said } = launch(settings, args);
  const code = await ended;
  return { code, said: said() };
}

/** The same, with lines that somebody types in. */
export async function operatorTyping(
  settings: Readonly<Record<string, string>>,
  typed: string,
  ...args: string[]
): Promise<{ code: number | null; said: string }> {
  const { ended, said } = launch(settings, args, () => undefined, typed);
  const code = await ended;
  return { code, said: said() };
}
