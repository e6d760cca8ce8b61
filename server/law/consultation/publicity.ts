/**
 * 国令713号第十五条: the draft is made known by website, new media, press, radio or television.
 * The county's standard catalogue makes the government portal the first platform.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r16Policy = provision('R-16', 'POLICY', '公开事项标准目录');
const r16 = provision('R-16', 'LAW', '国令713号第十五条');

/** One announcement (公布记录): its channel and its instant. The portal (政府网站) is kind PORTAL. */
export interface Announcement {
  kind: string;
  name: string;
  at: Date;
}

/** Warns when the portal is not first, or is alone (公布途径). */
export function refusePublicity(announcements: readonly Announcement[]): Finding[] {
  const portal = announcements.filter((one) => one.kind === 'PORTAL').map((one) => one.at.getTime());
  const others = announcements.filter((one) => one.kind !== 'PORTAL');
  const first = Math.min(...portal);
  const earlier = portal.length > 0 ? others.filter((one) => one.at.getTime() < first) : [];
  return [
    ...(earlier.length > 0 || portal.length === 0 ? [portalFirst(earlier)] : []),
    ...(others.length === 0 ? [portalOnly] : []),
  ];
}

const portalFirst = (earlier: readonly Announcement[]) =>
  earlier.length > 0
    ? r16Policy.warn('PORTAL_FIRST', 'channels')`
      政府网站为第一公布平台，${earlier.map((one) => one.name).join('、')}的公布时间早于政府网站。
      先在政府网站公布，再通过其他途径公布。`
    : r16Policy.warn('PORTAL_FIRST', 'channels')`
      政府网站为第一公布平台，公布途径中没有政府网站。
      先在政府网站公布，再通过其他途径公布。`;

const portalOnly = r16.warn('PORTAL_ONLY', 'channels')`
  应当通过便于社会公众知晓的途径公布，现在只有一个途径。
  增加政务新媒体、报刊、广播、电视或者公示栏。`;
