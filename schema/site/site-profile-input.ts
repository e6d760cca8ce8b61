import { Field, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';

/** What is filled in for the site (站点信息); an empty text takes the line off the pages. */
@InputType()
export class SiteProfileInput {
  @Field(() => TextScalar)
  readonly siteName!: string;

  @Field(() => TextScalar)
  readonly organName!: string;

  @Field(() => TextScalar)
  readonly countyName!: string;

  @Field(() => TextScalar)
  readonly siteDomain!: string;

  @Field(() => TextScalar)
  readonly siteIdCode!: string;

  @Field(() => TextScalar)
  readonly sponsorUnit!: string;

  @Field(() => TextScalar)
  readonly hostUnit!: string;

  @Field(() => TextScalar)
  readonly phone!: string;

  @Field(() => TextScalar)
  readonly hotline!: string;

  @Field(() => TextScalar)
  readonly icpNo!: string;

  @Field(() => TextScalar)
  readonly policeNo!: string;

  @Field(() => TextScalar)
  readonly reportErrorUrl!: string;

  @Field(() => TextScalar)
  readonly privacyContact!: string;
}
