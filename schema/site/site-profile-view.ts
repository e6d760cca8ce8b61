import { Field, Int, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do with the profile. */
@ObjectType({ simpleResolvers: true })
export class SiteCapabilities {
  @Field(() => Capability)
  readonly update!: Capability;
}

/** 告知的渠道: by what this county writes to people. */
@ObjectType('Channels', { description: '本县告知的渠道', simpleResolvers: true })
export class ChannelsView {
  @Field(() => Boolean, { description: '能发邮件' })
  readonly mail!: boolean;

  @Field(() => Boolean, { description: '能发短信' })
  readonly sms!: boolean;

  @Field(() => Boolean, { description: '信里能写明本平台的网址' })
  readonly linked!: boolean;

  @Field(() => Boolean, { description: '演示：不发往外面，都在演示发件箱' })
  readonly outbox!: boolean;
}

/** 站点信息, from which masthead, footer and meta tags are made; an empty text is not shown. */
@ObjectType('SiteProfile', { description: '站点信息：页头、页脚和页面标识', simpleResolvers: true })
export class SiteProfileView {
  @Field(() => String)
  readonly siteName!: string;

  @Field(() => String)
  readonly organName!: string;

  @Field(() => String)
  readonly countyName!: string;

  @Field(() => String)
  readonly siteDomain!: string;

  @Field(() => String)
  readonly siteIdCode!: string;

  @Field(() => String)
  readonly sponsorUnit!: string;

  @Field(() => String)
  readonly hostUnit!: string;

  @Field(() => String)
  readonly phone!: string;

  @Field(() => String)
  readonly hotline!: string;

  @Field(() => String)
  readonly icpNo!: string;

  @Field(() => String)
  readonly policeNo!: string;

  @Field(() => String)
  readonly reportErrorUrl!: string;

  @Field(() => ChannelsView)
  readonly channels!: ChannelsView;

  @Field(() => String)
  readonly privacyContact!: string;

  @Field(() => [String], { description: '尚未填写的必备项目' })
  readonly missing!: readonly string[];

  @Field(() => Int)
  readonly version!: number;
}
