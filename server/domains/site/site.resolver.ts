import { Ctx, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { input, mutation, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { PrivacyNoticeView } from '#schema/site/privacy-notice-view.ts';
import { SiteProfileInput } from '#schema/site/site-profile-input.ts';
import { SiteOffer, SiteProfileView } from '#schema/site/site-profile-view.ts';
import { capability, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { TownsInput } from '#schema/site/town-view.ts';
import { Refusal } from '#server/law/refusal.ts';
import { keepSite } from './site.permissions.ts';
import { privacyNotice, siteProfile } from './site.queries.ts';
import { resetTraining } from './reset-training.ts';
import { saveTowns } from './save-towns.ts';
import { updateSiteProfile } from './update-site-profile.ts';

@Resolver(() => SiteProfileView)
export class SiteResolver {
  @Query(() => SiteProfileView)
  site(@Ctx() context: Context) {
    return siteProfile(context);
  }

  @Query(() => PrivacyNoticeView)
  privacyNotice(@Ctx() context: Context) {
    return privacyNotice(context);
  }
}

export const SiteOffers = offers(SiteProfileView, SiteOffer, (_: SiteProfileView, { actor, services }) => ({
  update: capability(actor, keepSite),
  saveTowns: capability(actor, keepSite),
  reset: services.askReset ? capability(actor, keepSite) : NOT_ALLOWED,
}));

export const SiteMutations = mutations({
  updateSiteProfile: mutation(
    orRefusal(SiteProfileView),
    '修改站点信息',
    [ofVersion, input(SiteProfileInput)],
    async (context, version, input) => {
      const done = await updateSiteProfile(context, version, input);
      return done instanceof Refusal ? done : siteProfile(context);
    },
  ),
  saveTowns: mutation(
    orRefusal(SiteProfileView),
    '填写本县的乡镇、街道和人口',
    [ofVersion, input(TownsInput)],
    async (context, version, input) => {
      const done = await saveTowns(context, version, input);
      return done instanceof Refusal ? done : siteProfile(context);
    },
  ),
  resetTraining: mutation(orRefusal(SiteProfileView), '清空演练环境，重新开始', [], async (context) => {
    const done = await resetTraining(context);
    if (done instanceof Refusal) return done;
    const site = await siteProfile(context);
    context.services.askReset?.();
    return site;
  }),
});
