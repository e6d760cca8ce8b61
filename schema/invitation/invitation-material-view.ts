import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { MaterialsClosed } from '#server/law/invitation/invitation-material.ts';

/** 列席材料, as whoever is invited reads of it. */
@View('InvitationMaterial', '列席材料')
export class InvitationMaterialView {
  readonly id = id();
  readonly name = str();
  readonly size = int();
  readonly internal = bool('标注“内部”，请勿外传');
}

/** 列席材料 at the desk, also those that were taken back. */
@View('DeskMaterial', '列席材料，供承办的人')
export class DeskMaterialView extends InvitationMaterialView {
  readonly url = str();
  readonly uploadedBy = str();
  readonly uploadedAt = instant();
  readonly removedAt = instant.opt();
  readonly removeReason = str.opt();
}

/** The papers of an item at the desk (一项议题的列席材料). */
@View('ItemMaterials')
export class ItemMaterialsView {
  readonly materials = of.many(() => DeskMaterialView);
  readonly add = of(() => Capability, '添加列席材料');
}

/** The papers that a link opens, or why it opens none (凭链接查阅的材料). */
@View('LetterMaterials')
export class LetterMaterialsView {
  readonly files = of.many(() => InvitationMaterialView);
  readonly closed = of.opt(() => MaterialsClosed, '材料关闭的原因；开放时为空');
}
