import { DecisionFile } from '#schema/decision/decision-file.ts';
import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { Publication } from '#schema/execution/execution-contents.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { versionInFull } from '#server/engines/draft/compare-text.ts';
import { publishVersion } from '#server/engines/draft/publish-version.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { PUBLICATION_PLACE_LABELS } from '#server/law/decision/decision-publication.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { passGate } from '#server/engines/draft/pass-gate.ts';
import { DraftGate, type PassingVersion } from '#server/law/draft/draft-gate.ts';
import type { Finding } from '#server/law/refusal.ts';
import { planFindings } from './publication-findings.ts';
import { papersChanged } from './submitted-papers.queries.ts';
import { refusePublishing } from './publication-guards.ts';
import { holdDocuments, publicationOf, type PublicationStanding } from './publication.queries.ts';

/** 公布决策 (国令713号第三十二条): text and interpretation at one instant, as they were reviewed. */
export const publishDecision = defineCommand(
  'decision.published',
  mayBring('publish'),
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const decision = await loadForEvent(command, 'publish', id, version);
    const standing = await publicationOf(command.db, id);
    const now = await asNow(command, decision, standing);
    const { today, calendar } = command;
    const changed = await papersChanged(command.db, id, standing);
    const refusal = command.refusalOf(
      [...refusePublishing(decision.phase, standing, { today, calendar, changed }), ...now],
      acknowledged,
    );
    if (refusal) return refusal;
    const content = contentOf(standing);
    const inFull = await versionInFull(command.db, id, content.textFileId);
    await publish(command, decision, { ...content, comparedWith: comparedWith(inFull) });
    if (inFull) await publishDraft(command, id, inFull);
    moveOn(command, decision, 'publish');
    return id;
  },
);

/** Findings on the reviewed plan by the facts and documents of this instant. */
async function asNow(
  command: CommandContext,
  decision: Decision,
  { submission }: PublicationStanding,
): Promise<Finding[]> {
  const { plan, fileIds } = submission?.content ?? { plan: null, fileIds: [] };
  if (!plan) return [];
  await holdDocuments(command.db, fileIds);
  return [
    ...(await refuseNamedDocuments(command, decision.id, fileIds)),
    ...(await planFindings(command, decision, plan)),
  ];
}

const comparedWith = (version: PassingVersion | undefined): NonNullable<Publication['comparedWith']> | null =>
  version?.digest ? { no: version.no, digest: version.digest } : null;

function contentOf({ submission, review }: PublicationStanding): Publication {
  const plan = submission?.content.plan;
  if (!submission || !review || !plan) throw new Error('a publication without a reviewed plan');
  // Of what the reviewer saw only what the plan names goes out: the whole of a public part stays within.
  const fileIds = [...new Set([plan.textFileId, plan.interpretationFileId])];
  return { ...plan, submissionId: submission.id, reviewId: review.id, fileIds };
}

/** 公布稿: what the meeting approved, read by everybody from now on (第三十二条). */
async function publishDraft(command: CommandContext, id: string, approved: PassingVersion): Promise<void> {
  await publishVersion(command, approved.id);
  await passGate(command, id, DraftGate.PUBLISHED, approved);
}

async function publish(command: CommandContext, decision: Decision, content: Publication): Promise<void> {
  const { em, now, today } = command;
  const files = await em.find(DecisionFile, { decisionId: decision.id, id: { $in: content.fileIds } });
  for (const file of files) file.publishedAt ??= now;
  const places = content.places.map((place) => PUBLICATION_PLACE_LABELS[place]).join('、');
  const note = `${content.header.documentNo}，${places}`;
  await recordStep(command, decision.id, DecisionStepKind.PUBLICATION, StepStatus.DONE, today, note);
  await recordDecision(command, decision, { kind: RecordKind.PUBLICATION, happenedOn: today, content });
  command.about('decision', decision.id, content.header.documentNo);
}
