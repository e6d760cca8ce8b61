import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { CatalogueVersionOrRefusal } from '#schema/catalogue/catalogue-version-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { Refusal } from '#server/law/refusal.ts';
import { approveCatalogue } from './approve-catalogue.ts';
import { catalogueVersionById } from './catalogue.queries.ts';
import { passCatalogueReview } from './pass-catalogue-review.ts';
import { publishCatalogue } from './publish-catalogue.ts';
import { recordPartyConsent } from './record-party-consent.ts';
import { recordPartyRefusal } from './record-party-refusal.ts';
import { returnCatalogueReview } from './return-catalogue-review.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : catalogueVersionById(context, done);

/** Bringing a version of the catalogue to publication (目录审议和公布). */
@Resolver()
export class CataloguePublicationResolver {
  @Mutation(() => CatalogueVersionOrRefusal)
  async approveCatalogue(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('meetingNo', () => TextScalar) meetingNo: string,
    @Arg('meetingOn', () => CalendarDayScalar) meetingOn: CalendarDay,
    @Ctx() context: Context,
  ) {
    return fresh(context, await approveCatalogue(context, id, version, meetingNo, meetingOn));
  }

  @Mutation(() => CatalogueVersionOrRefusal)
  async recordPartyConsent(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('documentNo', () => TextScalar) documentNo: string,
    @Arg('consentOn', () => CalendarDayScalar) consentOn: CalendarDay,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordPartyConsent(context, id, version, documentNo, consentOn));
  }

  @Mutation(() => CatalogueVersionOrRefusal)
  async recordPartyRefusal(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordPartyRefusal(context, id, version, reason));
  }

  @Mutation(() => CatalogueVersionOrRefusal)
  async passCatalogueReview(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: Context,
  ) {
    return fresh(context, await passCatalogueReview(context, id, version));
  }

  @Mutation(() => CatalogueVersionOrRefusal)
  async returnCatalogueReview(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnCatalogueReview(context, id, version, reason));
  }

  @Mutation(() => CatalogueVersionOrRefusal)
  async publishCatalogue(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('documentNo', () => TextScalar) documentNo: string,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await publishCatalogue(context, id, version, documentNo, acknowledged));
  }
}
