import type { Outside } from '#server/ground/kernel/process/backend.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { listen, type Listening } from '#server/outside/http/listen.ts';

/** Where Prometheus asks (监控). */
export const METRICS = '/metrics';

/** Never another: who may read is whoever is on this machine. */
const LOOPBACK = '127.0.0.1';

/** Opens the port of the metrics (监控端口), which the public door does not have; null: none is asked for. */
export async function openMetricsPort(
  port: number | null,
  { metrics }: Pick<Outside, 'metrics'>,
): Promise<Listening | null> {
  if (port === null || metrics === null) return null;
  return listen({ host: LOOPBACK, port }, metrics).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new StartRefused(
      `端口${port}已被占用，请以 METRICS_PORT 另选 / port ${port} is in use: METRICS_PORT`,
    );
  });
}
