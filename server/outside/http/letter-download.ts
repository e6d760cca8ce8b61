import { letterSheet } from '#server/domains/invitation/letter-sheet.queries.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { sendSheet } from './sheet-download.ts';

const ADDRESS = /^\/yaoqinghan\/([0-9a-f-]{36})\.docx$/;

/** Whether a letter is asked for at this path. */
export const isLetter = (path: string): boolean => ADDRESS.test(path);

/** GET /yaoqinghan/<id>.docx: 邀请函 as Word, for those who read invitations. */
export async function answerLetter(exchange: Exchange, services: Services): Promise<void> {
  const context = await contextOf(services, exchange);
  const sheet = await letterSheet(context, ADDRESS.exec(exchange.path)?.[1] ?? '');
  if (!sheet) throw notFound('该邀请函');
  await sendSheet(exchange, sheet, `邀请函${sheet.blocks[0]?.text ?? ''}`, false);
}
