import { approveAsked } from '#server/engines/approval/answer-approval.ts';
import { askApproval } from '#server/engines/approval/ask-approval.ts';
import { APPROVALS } from '#server/outside/wiring/kinds.ts';
import { ApprovalKind } from '#server/law/approval/approval.ts';
import { kept, type Teller } from './teller.ts';

/** 请批: by whoever prepares the act. */
export const tellAsking = async (
  teller: Teller,
  kind: ApprovalKind,
  matterId: string,
  asker: string,
): Promise<string> => kept(await askApproval(APPROVALS[kind])(teller.as(asker), matterId));

/** Request that waits for a leader on the day of the demonstration: a shorter period, asked for by the unit. */
export async function tellWaiting(teller: Teller): Promise<void> {
  const [round] = await teller.rows<{ id: string }>(
    `select c.id from consultation c
     where c.shorten_reason is not null and c.opens_at is null and c.closes_on is not null`,
    [],
  );
  if (round) await tellAsking(teller, ApprovalKind.SHORTENED_PERIOD, round.id, 'zhujian');
}

/** 请批并经批准: what the act needs before it. */
export async function tellApproval(
  teller: Teller,
  kind: ApprovalKind,
  matterId: string,
  { asker, leader }: { asker: string; leader: string },
): Promise<void> {
  const id = await tellAsking(teller, kind, matterId, asker);
  kept(await approveAsked(APPROVALS)(teller.as(leader), id, 1));
}
