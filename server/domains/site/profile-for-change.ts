import { SiteProfile } from '#schema/site/site-profile.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict } from '#server/ground/kernel/fault.ts';

/** The record of the site as whoever changes it has read it; a stale version conflicts. */
export async function profileForChange({ em }: CommandContext, version: number): Promise<SiteProfile> {
  const profile = await em.findOneOrFail(SiteProfile, { id: 1 });
  if (profile.version !== version) throw conflict('站点信息', profile.version);
  return profile;
}
