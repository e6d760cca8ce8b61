import { offerOf } from '#schema/kernel/offer.ts';
import { Input, id, of, text } from '#schema/kernel/fields.ts';
import { NotPublicGround } from '#server/law/participation/participation.ts';

/** 不予公开的认定, as it is claimed: a ground of 国令711号第十四条、第十五条 or a law by name; process information (第十六条) is none. */
@Input('NotPublicInput', '依法不予公开、不公众参与、不予公布的认定')
export class NotPublicInput {
  readonly ground = of(() => NotPublicGround);
  readonly law = text('禁止公开的法律、行政法规的名称和条款');
  readonly reason = text('哪些内容不予公开，能否去除后公开其余部分');
  readonly fileIds = id.many({ defaultValue: [] });
}

/** Actions permitted to the viewer on a claim that a matter stays closed to the public (可办事项). */
export const NotPublicOffer = offerOf('NotPublic', '可办事项', ['claimNotPublic', 'reviewNotPublic']);

/** 不予公开的认定, as it is recorded. */
export type NotPublicClaimed = NotPublicInput;

/** 对认定的审查, by another person. */
export interface NotPublicReviewed {
  claimId: string;
  passed: boolean;
  reason: string;
  fileIds: readonly string[];
}
