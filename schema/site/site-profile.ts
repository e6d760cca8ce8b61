import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** 站点信息: the one record from which masthead, footer and meta tags are made; an empty text is hidden. */
@Entity()
export class SiteProfile {
  declare readonly [EntityName]?: 'SiteProfile';

  @PrimaryKey({ type: 'integer', autoincrement: false })
  readonly id!: number;

  @Property({ type: 'text' })
  countyName: Opt<string> = '';

  @Property({ type: 'text' })
  organName: Opt<string> = '';

  @Property({ type: 'text' })
  siteName: Opt<string> = '';

  @Property({ type: 'text' })
  siteDomain: Opt<string> = '';

  @Property({ type: 'text' })
  siteIdCode: Opt<string> = '';

  @Property({ type: 'text' })
  sponsorUnit: Opt<string> = '';

  @Property({ type: 'text' })
  hostUnit: Opt<string> = '';

  @Property({ type: 'text' })
  phone: Opt<string> = '';

  @Property({ type: 'text' })
  hotline: Opt<string> = '';

  @Property({ type: 'text' })
  icpNo: Opt<string> = '';

  @Property({ type: 'text' })
  policeNo: Opt<string> = '';

  @Property({ type: 'text' })
  reportErrorUrl: Opt<string> = '';

  @Property({ type: 'text' })
  privacyContact: Opt<string> = '';

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
