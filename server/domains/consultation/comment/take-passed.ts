import { newId } from '#schema/kernel/id.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Refusal } from '#server/law/refusal.ts';
import type { OpinionIntake } from '#server/engines/receipt/opinion-intake.ts';
import { factsOf } from './comment-facts.ts';
import { enterComment, entryOf, loadToRecord, notYetPublic } from './enter-comment.ts';

/** 转入的意见: entered like any other for its round, by the day and the channel that the platform recorded when it came. */
export const takePassed: OpinionIntake = async (command, passed) => {
  const matter = await loadToRecord(command, passed.consultationId);
  const facts = await factsOf(command.services, matter.id);
  const { title, closesOn } = matter;
  if (!facts || !closesOn) return notYetPublic(command, matter);
  const entry = await entryOf(command, matter, facts, {
    ...passed,
    idempotencyKey: newId(),
    stance: Stance.OTHER,
    showName: false,
    identity: IdentityKind.PERSON,
    attachmentTokens: [],
    peopleCount: 1,
  });
  const receipt = await enterComment(command, { ...entry, passed: true });
  return receipt instanceof Refusal ? receipt : { id: entry.row.id, receipt, title, closesOn };
};
