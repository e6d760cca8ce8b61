import type { Config } from '#server/kernel/config.ts';
import type { FollowWays } from '#server/law/following/following.ts';

/** How followers can be written to (能用什么关注): by nothing, where the county has no address of its own for the links. */
export const followWays = ({
  mail,
  sms,
  publicUrl,
}: Pick<Config, 'mail' | 'sms' | 'publicUrl'>): FollowWays => ({
  mail: mail !== null && publicUrl !== null,
  sms: sms !== null && publicUrl !== null,
});
