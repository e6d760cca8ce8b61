import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { AccreditationInput } from '#schema/press/accreditation-input.ts';
import { AccreditationReceiptOrRefusal, AccreditationView } from '#schema/press/accreditation-view.ts';
import { PressConferenceOrRefusal } from '#schema/press/press-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { AccreditationDecline } from '#server/law/press/press-words.ts';
import { acceptAccreditation, declineAccreditation } from './decide-accreditation.ts';
import { freshPress } from './fresh-press.ts';
import { receiveJournalist } from './receive-journalist.ts';
import { requestAccreditation } from './request-accreditation.ts';

const Id = () => Arg('id', () => ID);

/** 记者报名: without an account; whose it is the receipt proves. */
@Resolver(() => AccreditationView)
export class AccreditationResolver {
  @Mutation(() => AccreditationReceiptOrRefusal, { description: '记者报名，不用账号' })
  requestAccreditation(
    @Arg('input', () => AccreditationInput) input: AccreditationInput,
    @Ctx() context: Context,
  ) {
    return requestAccreditation(context, input);
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '核准记者报名' })
  async acceptAccreditation(@Id() id: string, @Ctx() context: Context) {
    return freshPress(context, await acceptAccreditation(context, id));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '不予核准，告知理由' })
  async declineAccreditation(
    @Id() id: string,
    @Arg('reason', () => AccreditationDecline) reason: AccreditationDecline,
    @Ctx() context: Context,
  ) {
    return freshPress(context, await declineAccreditation(context, id, reason));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '登记记者到场' })
  async receiveJournalist(@Id() id: string, @Ctx() context: Context) {
    return freshPress(context, await receiveJournalist(context, id));
  }
}
