import { View, bool, int, of } from '#schema/kernel/fields.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Numbers of opinions received and answered on a decision; and whether more can be handed in. */
@View('SuggestionStanding', '意见建议的收件和答复情况')
export class SuggestionStanding {
  readonly open = bool('现在可以提出');
  readonly findings: readonly Finding[] = of.many(() => FindingType, '不能提出的原因');
  readonly received = int();
  readonly answered = int();
  readonly trigger: readonly Finding[] = of.many(() => FindingType, '达到启动决策后评估的数量；公众看不到');
}
