import type { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { AgendaOutcome } from '#schema/meeting/agenda-outcome.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type AgendaResult, AgendaResult as Result } from '#server/law/meeting/meeting-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r68 = provision('R-68', 'DESIGN', '会议议程办理规则');

/** The item that is being discussed, if one is. */
export const running = <Item extends Pick<AgendaItem, 'startedAt' | 'endedAt'>>(
  items: readonly Item[],
): Item | undefined => items.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);

/** One item at a time. */
export const itemRunning = (position: number) => r68.block('ITEM_RUNNING', 'itemId')`
  第${position}项正在审议。
  先结束正在审议的议题。`;

/** Findings on how an item ended (审议结果): a result outside the list must be described in words. */
export const refuseResult = (result: AgendaResult, resultText: string): Finding[] =>
  result === Result.OTHER && blank(resultText) ? [otherUnsaid] : [];

/** Keeps how an item ended; everyone reads it with the published minutes. */
export async function keepResult(
  { em }: CommandContext,
  itemId: string,
  result: AgendaResult,
  resultText: string,
): Promise<void> {
  const there = await em.findOne(AgendaOutcome, { itemId });
  if (there) Object.assign(there, { result, resultText });
  else em.create(AgendaOutcome, { itemId, result, resultText });
}

const otherUnsaid = r68.block('RESULT_TEXT_REQUIRED', 'resultText')`
  审议结果选“其他”的，要写明审议意见。
  写明会议怎样决定。`;
