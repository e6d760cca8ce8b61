import { Input, View, bool, id, int, str, text } from '#schema/kernel/fields.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import type { WrittenSummary } from '#server/law/participation/written-answers.ts';

/** 一条书面回答, as the unit reads it: nobody's, personal numbers masked. */
@View('WrittenAnswer', '一条书面回答；号码已遮盖')
export class WrittenAnswerView {
  readonly id = id();
  readonly question = int('第几题，从0起');
  readonly text = str();
  readonly masked = bool('有遮盖的号码');
}

/** A page of them. */
export const WrittenAnswerConnection = connectionOf(WrittenAnswerView, 'WrittenAnswer');

/** 未遮盖的书面回答. */
@View()
export class RevealedWritten {
  readonly text = str();
}

/** How many wrote something at one question (一题的书面回答份数). */
@View()
export class WrittenCount {
  readonly question = int('第几题，从0起');
  readonly count = int();
}

/** 一题书面回答的归纳, as it is typed. */
@Input('WrittenSummaryInput')
export class WrittenSummaryInput implements WrittenSummary {
  readonly question = int('第几题，从0起');
  readonly text = text();
}
