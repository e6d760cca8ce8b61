import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { DrawInput } from '#schema/invitation/draw-input.ts';
import { DrawPreviewView, DrawOffer, DrawView } from '#schema/invitation/draw-view.ts';
import { AgendaItemView } from '#schema/meeting/agenda-item-view.ts';
import { forOrgan } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { refuseDrawing } from '#server/law/draw/draw-stage.ts';
import { drawAfter, drawByNo, drawFileOf, drawsOfItem, latestDraw } from './draw.queries.ts';
import { drawPreview } from './draw-preview.queries.ts';
import { drawInvitees } from './draw-invitees.ts';
import { invites } from './invitation.permissions.ts';
import { offerDraw } from './offer-draw.ts';
import { voidDraw } from './void-draw.ts';

/** How representatives are chosen for an agenda item (抽选, R-66). */
@Resolver(() => DrawView)
export class DrawResolver {
  @Query(() => DrawView, { nullable: true, description: '按抽选编号' })
  draw(@Arg('no', () => String) no: string, @Ctx() context: Context) {
    return drawByNo(context, no);
  }

  @Query(() => String, { nullable: true, description: '核验文件：凭它可以在任何机器上重抽' })
  drawFile(@Arg('no', () => String) no: string, @Ctx() context: Context) {
    return drawFileOf(context, no);
  }

  @Query(() => DrawPreviewView, {
    nullable: true,
    description: '公布以前试算：候选、不列入的原因、名额有没有冲突',
  })
  drawPreview(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('input', () => DrawInput) input: DrawInput,
    @Ctx() context: Context,
  ) {
    return drawPreview(context, itemId, input);
  }

  @Query(() => DrawView, { nullable: true, description: '最近一次公布的方案，供下一次沿用' })
  latestDraw(@Ctx() context: Context) {
    return latestDraw(context);
  }
}

export const DrawOffers = offers(
  DrawView,
  DrawOffer,
  ({ drawnAt, voidedAt, organId }: DrawView, { actor: viewer }) => {
    const actor = forOrgan(viewer, organId);
    const standing = { drawn: drawnAt !== null, voided: voidedAt !== null, sent: 0 };
    const voided = refuseDrawing({ ...standing, drawn: false });
    return {
      draw: capability(actor, invites, refuseDrawing(standing)),
      void: capability(actor, invites, voided),
    };
  },
);

/** The draws of an agenda item. */
@Resolver(() => AgendaItemView)
export class ItemDrawsResolver {
  @FieldResolver(() => [DrawView], { description: '公众代表的抽选' })
  draws(@Root() { id }: AgendaItemView, @Ctx() context: Context) {
    return drawsOfItem(context, id);
  }
}

const asDraw = answering(DrawView, drawAfter);

export const DrawMutations = mutations({
  offerDraw: asDraw(
    '公布抽选方案：名额、办法、候选名册和种子的承诺值',
    [arg('itemId', id), input(DrawInput), acknowledges],
    offerDraw,
  ),
  drawInvitees: asDraw(
    '抽选，一次，不可更改',
    [byId, ofVersion, arg('publicDigits', () => text({ defaultValue: '', description: '现场报出的数字' }))],
    drawInvitees,
  ),
  voidDraw: asDraw('作废抽选，理由公开', [byId, ofVersion, arg('reason', text)], voidDraw),
});
