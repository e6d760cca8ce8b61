import { SiteProfile } from '#schema/site/site-profile.ts';
import type { SiteProfileInput } from '#schema/site/site-profile-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { refuseSiteProfile } from './refuse-site-profile.ts';
import { keepSite } from './site.permissions.ts';

/** 修改站点信息: every public page shows it from then on. */
export const updateSiteProfile = defineCommand(
  ['site.updated', '修改站点信息'],
  keepSite,
  async (command, version: number, input: SiteProfileInput) => {
    const profile = await command.em.findOneOrFail(SiteProfile, { id: 1 });
    if (profile.version !== version) throw conflict('站点信息', profile.version);
    const changed = (Object.keys(input) as (keyof SiteProfileInput)[]).filter(
      (key) => profile[key] !== input[key],
    );
    command.about('site', '1', changed.join(' '));
    const refusal = command.refusalOf(refuseSiteProfile(input));
    if (refusal) return refusal;
    Object.assign(profile, input);
    command.publish('site');
    return true;
  },
);
