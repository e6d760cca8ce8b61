import type { CaseItem } from '#schema/casework/case-item.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { CaseState } from '#server/law/casework/case-kind.ts';
import { CASE_ANSWERED } from './case-answered.ts';
import { tellAuthor } from './tell-author.ts';

/** 答复: stands from today under the name of whoever gives it; its author is told these words, by the way they chose. */
export function giveAnswer(
  command: CommandContext,
  item: CaseItem,
  { title, answer }: { title: string; answer: string },
): Promise<void> {
  const { actor, today } = command;
  item.state = CaseState.ANSWERED;
  item.answeredOn = today;
  item.answeredByName = actor?.name ?? null;
  item.answeredUnit = actor?.unitName ?? null;
  return tellAuthor(command, item, {
    kind: CASE_ANSWERED[item.kind],
    facts: { title, unitName: actor?.unitName ?? '', answer },
    occasion: '',
    title,
  });
}
