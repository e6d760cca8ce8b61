import { LiveHub } from '#server/ground/kernel/live/live-hub.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { tellAudience } from './live-audience.ts';
import { liveOf } from './live-message.queries.ts';

/** The meetings watched at this server (会议直播). */
export const meetingHub = perRuntime(
  (services) =>
    new LiveHub(
      {
        find: (no) => liveOf(services, no),
        count: (meetingId, viewers) => tellAudience(services, meetingId, viewers),
      },
      services.content,
      (error) => services.log.warn({ error: String(error) }, 'live broadcast not read'),
    ),
);
