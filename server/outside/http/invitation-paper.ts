import { materialByLink } from '#server/domains/invitation/invitation-material.queries.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { sendFile } from './download.ts';
import type { Exchange } from './exchange.ts';
import { anonymous } from './request-context.ts';

const ADDRESS = /^\/yaoqing\/([\w-]+)\/cailiao\/([0-9a-f-]{36})\//;

/** Whether this address is a paper for somebody invited (列席材料). */
export const isInvitationPaper = (path: string): boolean => ADDRESS.test(path);

/** GET /yaoqing/:token/cailiao/:id/<name>: checked each time and never cached, since the papers close when the meeting begins. */
export async function answerInvitationPaper(exchange: Exchange, services: Services): Promise<void> {
  const [, token = '', id = ''] = ADDRESS.exec(exchange.path) ?? [];
  const paper = await materialByLink(anonymous(services, exchange.address), token, id);
  await sendFile(exchange, services, paper, { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
}
