import { credentialIn, keptIn } from '#client/citizen/receipt/credential.ts';
import type { At } from '#client/route.ts';
import type { Exchange } from '#server/outside/http/exchange.ts';
import { anonymous } from '#server/outside/http/request-context.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { heldKey } from '#server/engines/receipt/my-receipt.ts';

/**
 * Context of a page's visitor (访问者), with the receipts remembered on their own device: a seal is set only on a pair
 * that opens a record.
 */
export function visitorOf(
  services: Services,
  { address, arrival, terminal }: Exchange,
  { sealed, family }: At,
): Context {
  const open = credentialIn(sealed);
  const pairs = [...keptIn(family), ...(open ? [open] : [])];
  return { ...anonymous(services, address, terminal?.id), arrival, held: new Set(pairs.map(heldKey)) };
}

/** The same, to read what is shown to them alone, for as long as they wait. */
export const readerOf = (services: Services, exchange: Exchange, at: At): Context => ({
  ...visitorOf(services, exchange, at),
  patienceMs: services.config.answerWithinMs,
  gone: exchange.gone,
});
