import { type Answer, Connection } from './load-connection.ts';

/** How requests are fired (压测). */
export interface FirePlan {
  port: number;
  /** Connections at once; each sends its next request when it has its answer. */
  clients: number;
  seconds: number;
  request(): Buffer;
  /** Whether the answer is what was asked for: what answers with faults is not measured. */
  fits(answer: Answer): boolean;
}

/** Result of firing. */
export interface Fired {
  answers: number;
  seconds: number;
}

/** Fires for some seconds from keep-alive connections on this machine; an answer that does not fit ends the measurement. */
export async function fire(plan: FirePlan): Promise<Fired> {
  const began = performance.now();
  const until = began + plan.seconds * 1000;
  let answers = 0;
  const client = async () => {
    const connection = new Connection(plan.port);
    while (performance.now() < until) {
      const answer = await connection.send(plan.request());
      if (!plan.fits(answer))
        throw new Error(`${answer.head}\n\n${answer.body.toString('utf8').slice(0, 2000)}`);
      answers += 1;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: plan.clients }, client));
  return { answers, seconds: (performance.now() - began) / 1000 };
}
