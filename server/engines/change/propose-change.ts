import { ProposedChange } from '#schema/change/proposed-change.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type ChangeKind, refuseProposing } from '#server/law/people/proposed-change.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { ChangeDescriptor } from './change-descriptor.ts';

/** A change as it is typed (提出的变动): of which record, from what to what, and why. */
export interface Proposed<Content> {
  subject: string;
  before: Content | null;
  after: Content;
  reason: string;
}

/** The change of a record that waits for its second person (待确认的变动). */
export const openChange = (
  { em }: CommandContext,
  kind: ChangeKind,
  subject: string,
): Promise<ProposedChange | null> =>
  em.findOne(ProposedChange, { kind, subject, confirmedAt: null, returnedAt: null });

/** Reasons against proposing it (提出变动). */
export async function refuseProposal<Content extends object>(
  command: CommandContext,
  { kind, words }: ChangeDescriptor<Content>,
  { subject, before, after, reason }: Proposed<Content>,
): Promise<Finding[]> {
  const waiting = (await openChange(command, kind, subject)) !== null;
  return refuseProposing(kind, { waiting, same: before !== null && words(before) === words(after), reason });
}

/** Keeps it until a second person of the office answers it; nothing changes before. */
export const keepProposal = <Content extends object>(
  command: CommandContext,
  { kind }: ChangeDescriptor<Content>,
  { subject, before, after, reason }: Proposed<Content>,
): string => {
  const { id: proposedById, unitId } = actorOf(command);
  const proposed = { kind, subject, unitId, before, after, reason, proposedById, proposedAt: command.now };
  return command.em.create(ProposedChange, proposed).id;
};
