import type { SiteProfileInput } from '#schema/site/site-profile-input.ts';

/** what a government site's footer and its privacy notice have to say (必备项目), as it is called there. */
const NECESSARY: readonly (readonly [keyof SiteProfileInput, string])[] = [
  ['siteName', '网站名称'],
  ['organName', '决策机关'],
  ['siteDomain', '网站域名'],
  ['siteIdCode', '网站标识码'],
  ['sponsorUnit', '主办单位'],
  ['hostUnit', '承办单位'],
  ['phone', '联系电话'],
  ['icpNo', 'ICP备案号'],
  ['policeNo', '公安备案号'],
  ['reportErrorUrl', '“我为政府网站找错”链接'],
  ['privacyContact', '个人信息保护联系方式'],
];

/** The necessary items that are still empty. */
export const missingItems = (profile: SiteProfileInput): string[] =>
  NECESSARY.filter(([key]) => profile[key].trim() === '').map(([, name]) => name);
