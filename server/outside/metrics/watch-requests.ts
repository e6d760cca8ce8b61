import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import type * as Prom from 'prom-client';
import { routeClass } from './route-class.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Instead of a status: the client left before it was answered. */
const LEFT = 'left';

/** Counts the requests of a handler and the time they take (请求计量), by the class of their address alone. */
export function watchRequests(prom: typeof Prom, registry: Registry, handle: Handle): Handle {
  const registers = [registry];
  const requests = new prom.Counter({
    name: 'participation_http_requests_total',
    help: 'Requests that ended, by class of address and status',
    labelNames: ['route', 'status'],
    registers,
  });
  const duration = new prom.Histogram({
    name: 'participation_http_request_duration_seconds',
    help: 'Time until the end of the answer, without live broadcasts',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  return (request, response) => {
    const began = performance.now();
    response.once('close', () => {
      const route = routeClass(request.url ?? '/');
      requests.inc({ route, status: response.headersSent ? response.statusCode : LEFT });
      if (route !== 'live') duration.observe({ route }, (performance.now() - began) / 1000);
    });
    handle(request, response);
  };
}
