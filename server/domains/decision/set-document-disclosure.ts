import { LockMode } from '@mikro-orm/core';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { Decision } from '#schema/decision/decision.ts';
import type { DisclosureInput } from '#schema/decision/disclosure-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { refuseAddingDocument } from '#server/law/decision/decision-document.ts';
import { type DisclosedDocument, refuseDisclosure } from '#server/law/decision/document-disclosure.ts';
import { WITHHOLD_GROUND_LABELS } from '#server/law/consultation/withhold-ground.ts';
import { DISCLOSURE_LABELS, DisclosureProperty } from '#server/law/decision/document-header.ts';
import { keepsDocuments } from './decision-file.permissions.ts';
import { ownDocument } from './own-document.ts';

const lockMode = LockMode.PESSIMISTIC_WRITE;

/** 确定公开属性 (国令711号第十七条): by its author, before the review; with the public part that is published in its place (第三十七条). */
export const setDocumentDisclosure = defineCommand(
  ['decision.disclosureSet', '确定材料公开属性'],
  keepsDocuments,
  async (command, id: string, version: number, input: DisclosureInput) => {
    const file = await ownDocument(command, id, version);
    const decision = await command.em.findOneOrFail(Decision, { id: file.decisionId }, { lockMode });
    command.about('decision', decision.id, toldOf(input));
    const before = await command.em.findOne(DecisionFile, { partOfId: id, removedAt: null }, { lockMode });
    const part = input.publicPartId === null ? null : await partOf(command, file, input.publicPartId);
    const refusal = command.refusalOf([
      ...refuseAddingDocument(decision.phase),
      ...refuseDisclosure(input, lawOf(file), { part: part && lawOf(part), before: before && lawOf(before) }),
    ]);
    if (refusal) return refusal;
    if (before && before !== part) {
      standAlone(before);
      // One document has one public part: the old one goes before the new one comes.
      await command.em.flush();
    }
    settle(command, file, input, part ?? null);
    return decision.id;
  },
);

const toldOf = ({ disclosure, ground }: DisclosureInput): string =>
  [DISCLOSURE_LABELS[disclosure], ground && WITHHOLD_GROUND_LABELS[ground]].filter(Boolean).join('：');

const lawOf = ({ id, kind, sha256, disclosure, partOfId, publishedAt }: DecisionFile): DisclosedDocument => ({
  id,
  kind,
  sha256,
  disclosure,
  partOfId,
  published: publishedAt !== null,
});

/** Among the documents of the same decision; undefined where it is not there. */
const partOf = async (
  { em }: CommandContext,
  { decisionId }: DecisionFile,
  id: string,
): Promise<DecisionFile | undefined> =>
  isId(id)
    ? ((await em.findOne(DecisionFile, { id, decisionId, removedAt: null }, { lockMode })) ?? undefined)
    : undefined;

/** A public part whose whole is no longer there, or has another: it is judged anew. */
export function standAlone(part: DecisionFile): void {
  part.disclosure = null;
  part.withheldGround = null;
  part.withheldLaw = null;
  part.partOfId = null;
}

function settle(
  { actor }: CommandContext,
  file: DecisionFile,
  { disclosure, ground, law }: DisclosureInput,
  part: DecisionFile | null,
): void {
  const open = disclosure === DisclosureProperty.PROACTIVE;
  const why = { withheldGround: open ? null : ground, withheldLaw: open ? null : law.trim() };
  const disclosedById = actor?.id ?? null;
  Object.assign(file, { disclosure, disclosedById, ...why });
  if (!part) return;
  Object.assign(part, { disclosure: DisclosureProperty.PROACTIVE, disclosedById, ...why, partOfId: file.id });
}
