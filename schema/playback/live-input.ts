import { Input, id, of, text } from '#schema/kernel/fields.ts';

/** A picture of a post: what was uploaded, and what it shows. */
@Input()
export class LiveImageInput {
  readonly imageId = id('上传后得到的编号');
  readonly alt = text('图上是什么');
}

/** 图文直播的一条, as the media centre sends it. */
@Input()
export class LivePostInput {
  readonly idempotencyKey = id('同一条重发时不变');
  readonly agendaItemId = id.opt('正在审议的议题');
  readonly speaker = text.opt();
  readonly text = text();
  readonly images = of.many(() => LiveImageInput, { defaultValue: [] });
}

/** 更正, word for word what stands in the place of the old. */
@Input()
export class LiveCorrectionInput {
  readonly idempotencyKey = id();
  readonly speaker = text.opt();
  readonly text = text();
  readonly images = of.many(() => LiveImageInput, { defaultValue: [] });
}
