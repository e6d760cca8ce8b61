import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Town } from '#server/law/consultation/county-towns.ts';
import type { Terminal } from '#server/law/openness/terminal.ts';

/** 站点信息: the one record from which masthead, footer and meta tags are made; an empty text is hidden. */
@Table()
export class SiteProfile {
  readonly id = column.integer({ primary: true, autoincrement: false });
  countyName = column.text.or('');
  organName = column.text.or('');
  siteName = column.text.or('');
  siteDomain = column.text.or('');
  siteIdCode = column.text.or('');
  sponsorUnit = column.text.or('');
  hostUnit = column.text.or('');
  phone = column.text.or('');
  hotline = column.text.or('');
  icpNo = column.text.or('');
  policeNo = column.text.or('');
  reportErrorUrl = column.text.or('');
  privacyContact = column.text.or('');
  /** 乡镇、街道, in the order of the county. */
  towns = column.json.or([]) as Opt<readonly Town[]>;
  townsSource = column.text.or('');
  townsCountedOn: CalendarDay | null = column.day.opt();
  terminals = column.json.or([]) as Opt<readonly Terminal[]>;
  readonly version = column.version();
}
