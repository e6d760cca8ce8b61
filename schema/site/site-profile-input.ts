import { Input, text } from '#schema/kernel/fields.ts';

/** Fields of the site to fill in (站点信息); an empty text takes the line off the pages. */
@Input()
export class SiteProfileInput {
  readonly siteName = text();
  readonly organName = text();
  readonly countyName = text();
  readonly siteDomain = text();
  readonly siteIdCode = text();
  readonly sponsorUnit = text();
  readonly hostUnit = text();
  readonly phone = text();
  readonly hotline = text();
  readonly icpNo = text();
  readonly policeNo = text();
  readonly reportErrorUrl = text();
  readonly privacyContact = text();
}
