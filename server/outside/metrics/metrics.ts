import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { forget, gaugesIn } from './gauges.ts';
import { METRICS } from './metrics-port.ts';
import { readings } from './readings.ts';
import { watchRequests } from './watch-requests.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Both sides of the metrics: the handler whose requests are counted, and the door where the counts are read. Their package takes a
 * fifth of a second to be read, which only a server with metrics pays.
 */
export async function openMetrics(
  services: Services,
  handle: Handle,
): Promise<{ handle: Handle; metrics: Handle }> {
  const prom = await import('prom-client');
  const registry = new prom.Registry();
  prom.collectDefaultMetrics({ register: registry });
  const gauges = gaugesIn(prom, registry);
  const text = async () => {
    const found = await readings(services);
    for (const gauge of gauges.values()) forget(gauge);
    for (const { gauge, labels = {}, value } of found) gauges.get(gauge)?.set(labels, value);
    return registry.metrics();
  };
  const answer = async (response: ServerResponse) => {
    const body = await text();
    response.writeHead(200, { 'content-type': registry.contentType }).end(body);
  };
  const metrics: Handle = ({ method, url }, response) => {
    if (url !== METRICS || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(404).end();
      return;
    }
    answer(response).catch((error: unknown) => {
      services.log.warn({ error: String(error) }, 'metrics not read');
      response.writeHead(500).end();
    });
  };
  return { handle: watchRequests(prom, registry, handle), metrics };
}
