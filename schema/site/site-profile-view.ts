import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, int, of, str } from '#schema/kernel/fields.ts';
import { TownView } from './town-view.ts';

/** Actions on the site profile permitted to the viewer. */
export const SiteOffer = offerOf('Site', '可办事项', ['update', 'saveTowns', 'reset']);

/** 告知的渠道: by what this county writes to people. */
@View('Channels', '本县告知的渠道')
export class ChannelsView {
  readonly mail = bool('能发邮件');
  readonly sms = bool('能发短信');
  readonly linked = bool('信里能写明本平台的网址');
  readonly outbox = bool('演示：不发往外面，都在演示发件箱');
}

/** 站点信息, from which masthead, footer and meta tags are made; an empty text is not shown. */
@View('SiteProfile', '站点信息：页头、页脚和页面标识')
export class SiteProfileView {
  readonly siteName = str();
  readonly organName = str();
  readonly countyName = str();
  readonly siteDomain = str();
  readonly siteIdCode = str();
  readonly sponsorUnit = str();
  readonly hostUnit = str();
  readonly phone = str();
  readonly hotline = str();
  readonly icpNo = str();
  readonly policeNo = str();
  readonly reportErrorUrl = str();
  readonly channels = of(() => ChannelsView);
  readonly privacyContact = str();
  readonly missing = str.many('尚未填写的必备项目');
  readonly towns = of.many(() => TownView, '乡镇、街道和常住人口；县里没有填写的为空');
  readonly townsSource = str('人口数的来源');
  readonly townsCountedOn = day.opt('人口数截至哪一日');
  readonly version = int();
}
