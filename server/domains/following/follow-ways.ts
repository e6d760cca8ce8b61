import { channelsOf } from '#server/ground/kernel/channels.ts';
import type { Config } from '#server/ground/kernel/config/config.ts';
import type { FollowWays } from '#server/law/following/following.ts';

/** How followers can be written to (能用什么关注): by nothing, where the county has no address of its own for the links. */
export function followWays(
  config: Pick<Config, 'demo' | 'mail' | 'sms' | 'template' | 'publicUrl'>,
): FollowWays {
  const { mail, sms, linked } = channelsOf(config);
  return { mail: mail && linked, sms: sms && linked, app: config.template !== null && linked };
}
