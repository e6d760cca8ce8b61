import type { SiteProfileInput } from '#schema/site/site-profile-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { profileForChange } from './profile-for-change.ts';
import { refuseSiteProfile } from './refuse-site-profile.ts';
import { keepSite } from './site.permissions.ts';

/** 修改站点信息: every public page shows it from then on. */
export const updateSiteProfile = defineCommand(
  ['site.updated', '修改站点信息'],
  keepSite,
  async (command, version: number, input: SiteProfileInput) => {
    const profile = await profileForChange(command, version);
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
