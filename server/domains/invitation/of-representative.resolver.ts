import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RepresentativeInvitationView } from '#schema/register/register-summary-view.ts';
import { RepresentativeView } from '#schema/register/representative-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { invitationsOfRepresentative } from './of-representative.queries.ts';

/** Meetings to which a representative was invited. */
@Resolver(() => RepresentativeView)
export class RepresentativeInvitationsResolver {
  @FieldResolver(() => [RepresentativeInvitationView], {
    nullable: true,
    description: '列席经历，近的在前；单位不看邀请情况的为空',
  })
  invitations(@Root() { id }: RepresentativeView, @Ctx() context: Context) {
    return invitationsOfRepresentative(context, id);
  }
}
