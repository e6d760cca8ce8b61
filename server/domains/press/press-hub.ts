import { LiveHub } from '#server/ground/kernel/live/live-hub.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { pressLiveOf } from './press-live.queries.ts';

/** The press conferences that are watched at this server (新闻发布会直播); how many watch is asked by nobody. */
export const pressHub = perRuntime(
  (services) =>
    new LiveHub(
      { find: (no) => pressLiveOf(services, no), count: async () => undefined },
      services.content,
      (error) => services.log.warn({ error: String(error) }, 'live text not read'),
    ),
);
