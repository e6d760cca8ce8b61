import { Input, text } from '#schema/kernel/fields.ts';
import type { DraftOption } from '#server/law/consultation/draft-complete.ts';

/** 决策方案, its name and what it comes to. */
@Input('DraftOptionInput')
export class DraftOptionInput implements DraftOption {
  readonly title = text();
  readonly text = text();
}
