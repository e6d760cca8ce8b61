import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import { AdoptionReportView } from '#schema/feedback/adoption-report-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { reportOfConsultation } from './report.queries.ts';

/** Report on a consultation's page: the published one, or for those who prepare it the draft. */
@Resolver(() => ConsultationView)
export class ConsultationReportResolver {
  @FieldResolver(() => AdoptionReportView, { nullable: true })
  report(@Root() { id }: ConsultationView, @Ctx() context: Context) {
    return reportOfConsultation(context, id);
  }
}
