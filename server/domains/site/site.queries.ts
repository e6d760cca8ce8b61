import { sql } from 'kysely';
import type { PrivacyNoticeView } from '#schema/site/privacy-notice-view.ts';
import type { SiteProfileView } from '#schema/site/site-profile-view.ts';
import { channelsOf } from '#server/ground/kernel/channels.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { TownsTold } from '#server/law/consultation/county-towns.ts';
import { missingItems } from './missing-items.ts';

/** The one record of the site (站点信息). */
export const siteProfile = (context: Context): Promise<SiteProfileView> =>
  read(context, async (db) => {
    const row = await db.selectFrom('site_profile').selectAll().where('id', '=', 1).executeTakeFirstOrThrow();
    const texts = {
      siteName: row.site_name,
      organName: row.organ_name,
      countyName: row.county_name,
      siteDomain: row.site_domain,
      siteIdCode: row.site_id_code,
      sponsorUnit: row.sponsor_unit,
      hostUnit: row.host_unit,
      phone: row.phone,
      hotline: row.hotline,
      icpNo: row.icp_no,
      policeNo: row.police_no,
      reportErrorUrl: row.report_error_url,
      privacyContact: row.privacy_contact,
    };
    const channels = channelsOf(context.services.config);
    return {
      ...texts,
      channels,
      missing: missingItems(texts),
      towns: row.towns,
      townsSource: row.towns_source,
      townsCountedOn: row.towns_counted_on,
      version: row.version,
    };
  });

/** The county's towns as it told them; none where it has not. */
export async function townsIn(db: Db): Promise<TownsTold> {
  const row = await db
    .selectFrom('site_profile')
    .select(['towns', 'towns_source as source', 'towns_counted_on as countedOn'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  return row;
}

/** The latest privacy notice (个人信息处理告知) that is in force today. */
export const privacyNotice = (context: Context): Promise<PrivacyNoticeView> =>
  read(context, (db) =>
    db
      .selectFrom('privacy_notice')
      .select(['version', 'text', 'effective_on as effectiveOn'])
      .orderBy(sql`effective_on <= app_today()`, 'desc')
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
