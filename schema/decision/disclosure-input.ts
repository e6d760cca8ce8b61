import { Input, id, of, text } from '#schema/kernel/fields.ts';
import type { Disclosure } from '#server/law/decision/document-disclosure.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';

/** 公开属性 of a document, as its author settles it. */
@Input('DisclosureInput', '公开属性')
export class DisclosureInput implements Disclosure {
  readonly disclosure = of(() => DisclosureProperty);
  readonly ground = of.opt(() => WithholdGround, { defaultValue: null, description: '不主动公开的理由' });
  readonly law = text({ defaultValue: '', description: '不主动公开的依据' });
  readonly publicPartId = id.opt({ defaultValue: null, description: '公布时代替它的公开版' });
}
