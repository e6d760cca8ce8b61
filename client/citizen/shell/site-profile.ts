import type { Channels } from '../channels.ts';

/** Information on the site itself, as the contract's SiteProfile has it; an empty text is not shown. */
export interface SiteProfile {
  siteName: string;
  organName: string;
  siteDomain: string;
  siteIdCode: string;
  sponsorUnit: string;
  hostUnit: string;
  phone: string;
  hotline: string;
  icpNo: string;
  policeNo: string;
  reportErrorUrl: string;
  channels: Channels;
}
