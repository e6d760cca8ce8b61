import type { CommentInput } from '#schema/consultation/comment-input.ts';
import { defineBatchCommand, type Entry } from '#server/ground/kernel/define-batch-command.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { ownChannel } from '#server/law/people/comment-channel.ts';
import { refusePrivacyNotice } from '#server/law/people/privacy-notice.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import { keyOf } from '#server/engines/receipt/request.ts';
import { author } from './comment.permissions.ts';
import { announceComments } from './comment-announcer.ts';
import { refuseWritten } from './comment-checks.ts';
import { factsOf } from './comment-facts.ts';
import { filesOf } from './comment-files.ts';
import { rowOf } from './comment-row.ts';
import { receiptOf } from './receipt.ts';
import type { SentComment } from './sent-comment.ts';
import { outcomeOf } from './submit-outcome.ts';
import { storeComments } from './submit-statement.ts';

/** 提交意见: one statement for all who come together; it decides by the instant at which each arrived whether the consultation is open. */
export const submitComment = defineBatchCommand('comment.submitted', author, {
  prepare: prepareComment,
  commit: commitComments,
  explain: ({ services }: Context, row: SentComment) => explain(services, row),
  about: ({ consultationId }: CommentInput) => ({ targetKind: 'consultation', targetId: consultationId }),
  // One statement at a time: two lock the same consultation against each other, and what each costs is paid twice.
  // An opinion counts by its arrival: while the disk is slow it waits, rather than be sent again by its author.
  lane: { width: 1, relief: 4, most: 250, queue: 1000, patience: 3000 },
});

/** Checks the content on what is known of the consultation, and makes the row. */
async function prepareComment({ services, arrival, terminal }: Context, input: CommentInput) {
  const arrivedAt = arrival?.at ?? performance.now();
  keyOf(input);
  const facts = isId(input.consultationId)
    ? await factsOf(services, input.consultationId.toLowerCase())
    : null;
  if (!facts) throw notFound('该征求意见');
  const files = await filesOf(services, input);
  const { noticeVersion } = input;
  const authored = { input, channel: ownChannel(terminal), noticeVersion, files };
  const row: SentComment = { ...rowOf(services.seal, facts, authored), arrivedAt };
  const findings = [
    ...refuseWritten(input, files, facts),
    ...refusePrivacyNotice(noticeVersion, facts.noticeVersion),
  ];
  if (findings.length === 0) return { item: row };
  return { answer: await explain(services, row, findings) };
}

async function commitComments(services: Services, entries: readonly Entry<SentComment>[], slot: number) {
  const stored = await storeComments(services, entries, slot);
  announceComments(
    services,
    entries.flatMap(({ item }, index) => (stored[index] ? [item.consultationId] : [])),
  );
  return entries.map(({ item }, index) => {
    const done = stored[index];
    return done ? receiptOf(services.seal, item, { ...item, submittedAt: done.submittedAt }) : null;
  });
}

/** Answer to a submission that was not stored now: an earlier receipt, or a refusal. */
async function explain(services: Services, row: SentComment, findings: readonly Finding[] = []) {
  const outcome = await outcomeOf(services, row, findings);
  return outcome instanceof Refusal ? outcome : receiptOf(services.seal, row, outcome);
}
