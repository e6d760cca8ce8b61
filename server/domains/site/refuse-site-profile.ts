import type { SiteProfileInput } from '#schema/site/site-profile-input.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const LINE_MAX_CHARS = 200;

/** 网站标识码: ten digits, or bm and eight digits for a ministry. */
const SITE_ID_CODE = /^(\d{10}|bm\d{8})$/;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;

type Key = keyof SiteProfileInput;

const finding = (
  [basis, article, rule]: readonly [Finding['basis'], string, Finding['rule']],
  code: string,
  [key, message, fix]: readonly [Key, string, string],
) => provision(rule, basis, article).block(code, key)`
  ${message}
  ${fix}`;

const GUIDE = ['POLICY', '政府网站发展指引', 'R-96'] as const;
const OURS = ['DESIGN', '平台站点信息要求', 'R-98'] as const;

/**
 * Reasons against these data of the site (站点信息), all at once; an empty item is not forbidden, only shown as missing.
 */
export const refuseSiteProfile = (profile: SiteProfileInput): Finding[] => [
  ...(Object.keys(profile) as Key[]).filter((key) => !oneLine(profile[key])).map(notOneLine),
  ...unless(profile.siteIdCode, (code) => SITE_ID_CODE.test(code), siteIdCodeWrong),
  ...unless(profile.siteDomain, (domain) => DOMAIN.test(domain), domainWrong),
  ...unless(profile.reportErrorUrl, isWebAddress, linkWrong),
];

const oneLine = (text: string) => Array.from(text).length <= LINE_MAX_CHARS && !/\p{Cc}/u.test(text);

const unless = (text: string, right: (text: string) => boolean, wrong: Finding) =>
  text === '' || right(text) ? [] : [wrong];

/** Only addresses of the web: a link of another scheme would run in the reader's browser. */
const isWebAddress = (text: string) =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);

const notOneLine = (key: Key) =>
  finding(OURS, 'SITE_TEXT_TOO_LONG', [key, `每一项应写成一行，不超过${LINE_MAX_CHARS}个字。`, '缩短文字。']);

const siteIdCodeWrong = finding(GUIDE, 'SITE_ID_CODE_INVALID', [
  'siteIdCode',
  '网站标识码的形式不对。',
  '填写10位数字，或者bm加8位数字。',
]);

const domainWrong = finding(OURS, 'SITE_DOMAIN_INVALID', [
  'siteDomain',
  '网站域名的形式不对。',
  '只写域名，不写协议和路径，例：www.example.gov.cn',
]);

const linkWrong = finding(OURS, 'SITE_LINK_INVALID', [
  'reportErrorUrl',
  '“我为政府网站找错”链接不是网址。',
  '填写以 https:// 或者 http:// 开头的完整网址。',
]);
