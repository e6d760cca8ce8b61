import type { Inquiry } from '#schema/inquiry/inquiry.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { letterHmac } from './inquiry-link.ts';

/** 更换链接: what is sent anew is another link; the one before it opens nothing from then on, wherever it has gone. */
export async function renewLink({ em, services: { seal } }: CommandContext, inquiry: Inquiry): Promise<void> {
  const { linkHmac, pastLinks, id, kind } = inquiry;
  if (linkHmac === null) return;
  const sending = inquiry.sending + 1;
  Object.assign(inquiry, {
    sending,
    pastLinks: [...pastLinks, linkHmac],
    linkHmac: letterHmac(seal, { id, kind, sending }),
  });
  await em.flush();
}
