import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { HearingOrRefusal, HearingView } from '#schema/hearing/hearing-view.ts';
import { HearingHandOverInput, HearingParticipantInput } from '#schema/hearing/participant-input.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { beginHearingSelection } from './begin-hearing-selection.ts';
import { drawHearingParticipants } from './draw-hearing-participants.ts';
import { finishHearingDelivery } from './finish-hearing-delivery.ts';
import { freshHearing } from './fresh-hearing.ts';
import { nominateHearingParticipant } from './nominate-hearing-participant.ts';
import { publishHearingList } from './publish-hearing-list.ts';
import { recordHearingDelivery } from './record-hearing-delivery.ts';
import { replaceHearingParticipant } from './replace-hearing-participant.ts';
import { sendHearingMaterials } from './send-hearing-materials.ts';

const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);
const Acknowledges = () => Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] });

/** Who takes part (听证参加人): from the pool to the delivered materials. */
@Resolver(() => HearingView)
export class HearingSelectionResolver {
  @Mutation(() => HearingOrRefusal, { description: '报名截止，公布名册摘要，开始遴选' })
  async beginHearingSelection(
    @Id() id: string,
    @Version() version: number,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshHearing(context, await beginHearingSelection(context, id, version, acknowledged));
  }

  @Mutation(() => HearingOrRefusal, { description: '登记推荐、邀请的参加人' })
  async nominateHearingParticipant(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => HearingParticipantInput) input: HearingParticipantInput,
    @Ctx() context: Context,
  ) {
    return freshHearing(context, await nominateHearingParticipant(context, id, version, input));
  }

  @Mutation(() => HearingOrRefusal, { description: '揭示种子，抽取参加人；任何人可以重做核验' })
  async drawHearingParticipants(
    @Id() id: string,
    @Version() version: number,
    @Arg('publicDigits', () => TextScalar, { description: '现场由公众报出的数字，没有的留空' })
    publicDigits: string,
    @Ctx() context: Context,
  ) {
    return freshHearing(context, await drawHearingParticipants(context, id, version, publicDigits));
  }

  @Mutation(() => HearingOrRefusal, { description: '登记参加人退出；抽取产生的，由下一名候补递补' })
  async replaceHearingParticipant(
    @Id() id: string,
    @Version() version: number,
    @Arg('participantId', () => ID) participantId: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return freshHearing(
      context,
      await replaceHearingParticipant(context, id, version, participantId, reason),
    );
  }

  @Mutation(() => HearingOrRefusal, { description: '公布听证参加人名单' })
  async publishHearingList(
    @Id() id: string,
    @Version() version: number,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshHearing(context, await publishHearingList(context, id, version, acknowledged));
  }

  @Mutation(() => HearingOrRefusal, { description: '按参加人留下的方式发送听证会材料，发给还没有收到的' })
  async sendHearingMaterials(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshHearing(context, await sendHearingMaterials(context, id, version));
  }

  @Mutation(() => HearingOrRefusal, { description: '登记当面送达听证会材料' })
  async recordHearingDelivery(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => HearingHandOverInput) input: HearingHandOverInput,
    @Ctx() context: Context,
  ) {
    return freshHearing(context, await recordHearingDelivery(context, id, version, input));
  }

  @Mutation(() => HearingOrRefusal, { description: '材料送达完毕' })
  async finishHearingDelivery(
    @Id() id: string,
    @Version() version: number,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshHearing(context, await finishHearingDelivery(context, id, version, acknowledged));
  }
}
