import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';

/** Notice to be sent: its kind, and to whom, everyone concerned or one person. */
export interface TidingOrder {
  hearingId: string;
  tiding: HearingTiding;
  /** Which time this was: a second postponement is notified like the first one. */
  occasion: number;
  contactId: string | null;
}

/**
 * Has those who signed up notified (告知), after this action is done and in a job of its own: no action waits for mail.
 */
export async function announceTiding(
  command: CommandContext,
  hearingId: string,
  tiding: HearingTiding,
  contactId: string | null = null,
): Promise<void> {
  const order: TidingOrder = { hearingId, tiding, occasion: command.now.getTime(), contactId };
  await command.enqueue('tell-hearing-people', order);
}
