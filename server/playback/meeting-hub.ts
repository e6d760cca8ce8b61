import { LiveHub } from '#server/kernel/live-hub.ts';
import { perHouse } from '#server/kernel/per-house.ts';
import { tellAudience } from './live-audience.ts';
import { liveOf } from './live-message.queries.ts';

/** The meetings that are watched at this server (会议直播). */
export const meetingHub = perHouse(
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
