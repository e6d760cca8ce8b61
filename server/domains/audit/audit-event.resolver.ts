import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { AuditActionView, AuditEventView, AuditFilter } from '#schema/audit/audit-event-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { auditActions, auditEvents } from './audit-event.queries.ts';

const AuditEventConnection = connectionOf(AuditEventView, 'AuditEvent');

@Resolver()
export class AuditEventResolver {
  @Query(() => AuditEventConnection)
  auditEvents(
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return auditEvents(context, { filter, first, after });
  }

  @Query(() => [AuditActionView], { description: '审计事项，供筛选' })
  auditActions(@Ctx() context: Context) {
    return auditActions(context);
  }
}
