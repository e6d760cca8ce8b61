import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { appNow } from '#server/ground/kernel/clock.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { digitsIn, sixDigits } from '#server/ground/kernel/six-digits.ts';
import { codeOpens } from '#server/law/people/message-code.ts';
import type { Departing } from '#server/engines/message/departures.ts';

export type { Departing, DepartingMessage } from '#server/engines/message/departures.ts';

/** Record that a code is bound to; the purpose keeps codes of different things apart. */
export interface CodeOf {
  readonly purpose: string;
  readonly bound: string;
}

/** The last code that was asked for, and how often one was typed; the one before it opens nothing. */
export interface LastCode extends CodeOf {
  readonly at: Date | null;
  readonly tries: number;
}

/** The code of this instant (验证码): made with the server's key, so that it is nowhere stored. */
export const codeAt = (seal: Seal, { purpose, bound }: CodeOf, at: Date): string =>
  sixDigits(seal, `${bound}:${at.getTime()}`, purpose);

/** Whether the last code was typed, while it opens anything. */
export const typedRight = (
  { now, services: { seal } }: Pick<CommandContext, 'now' | 'services'>,
  code: LastCode,
  typed: string,
): boolean => code.at !== null && codeOpens(code, now) && digitsIn(typed) === codeAt(seal, code, code.at);

/** The code as it stands in its message alone (随信附上); null: it opens nothing any more, and is not sent. */
export async function codeDeparting(db: Db, seal: Seal, code: LastCode | null): Promise<Departing | null> {
  if (!code?.at || !codeOpens(code, await appNow(db))) return null;
  const words = `验证码：${codeAt(seal, code, code.at)}`;
  return { words: `\n\n${words}`, short: words, headers: {} };
}
