import { DecisionFile } from '#schema/decision/decision-file.ts';
import type { Decision } from '#schema/decision/decision.ts';
import { refuseAddingDocument } from '#server/law/decision/decision-document.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { actorOf } from '../actor-of.ts';
import type { CommandContext } from '../context.ts';

/** A document as it was received and stored. */
export interface ReceivedDocument {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  storageKey: string;
}

/** Keeps a received document with its decision (添加决策材料) until that one's file is closed. */
export function keepDocument(
  command: CommandContext,
  { id: decisionId, phase }: Pick<Decision, 'id' | 'phase'>,
  { id, kind }: { id: string; kind: DocumentKind },
  { name, mediaType, size, sha256, storageKey }: ReceivedDocument,
): Refusal | null {
  const refusal = command.refusalOf(refuseAddingDocument(phase));
  if (refusal) return refusal;
  const file = { name, mediaType, size, sha256, storageKey };
  const uploadedById = actorOf(command).id;
  command.em.create(DecisionFile, { ...file, id, decisionId, kind, uploadedById, uploadedAt: command.now });
  return null;
}
