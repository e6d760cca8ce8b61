import type { PublicationPlan } from '#schema/execution/execution-contents.ts';
import type { Decision } from '#schema/decision/decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { textFindings } from '#server/engines/draft/compare-text.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { refuseDecisionPublication } from '#server/law/decision/decision-publication.ts';
import { refuseUndisclosed } from '#server/law/decision/document-disclosure.ts';
import { refuseDocumentHeader } from '#server/law/decision/document-header.ts';
import { DOCUMENT_LABELS, DocumentKind } from '#server/law/decision/document-kind.ts';
import { publishedSums } from '#server/domains/feedback/published-sums.queries.ts';
import { refuseStatedCounts } from '#server/law/feedback/stated-counts.ts';
import { refuseInterpretation, refuseUnsynced } from '#server/law/consultation/interpretation.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { decidingOrgan } from '#server/domains/decision/deciding-organ.queries.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { refuseToldExperts } from '#server/law/procedure/told-experts.ts';
import { expertsOnRecord } from './experts-on-record.ts';
import { impactFindings } from './impact-findings.ts';
import { stepsDone } from './issuing.queries.ts';
import { type PlannedDocument, plannedDocuments } from './publication.queries.ts';

const r57 = provision('R-57', 'DESIGN', '决策材料管理规则');

/** Everything the law asks of a plan to publish (公布方案), by the facts, the documents and their text as they are now. */
export async function planFindings(
  { db, now, services }: Pick<CommandContext, 'db' | 'now' | 'services'>,
  { id, facts, organId }: Decision,
  plan: PublicationPlan,
): Promise<Finding[]> {
  const done = await stepsDone(db, id);
  const { textFileId, interpretationFileId } = plan;
  const documents = await plannedDocuments(db, id, [textFileId, interpretationFileId]);
  const of = (fileId: string) => documents.find((one) => one.id === fileId.toLowerCase());
  return [
    ...refuseDecisionPublication({
      ...plan,
      publicConcern: facts.includes(DecisionFact.PUBLIC_CONCERN),
      expertOpinionsStatement: plan.expertsTold || plan.expertOpinionsStatement,
      technical: facts.includes(DecisionFact.TECHNICAL),
      expertsHeard: done.has(DecisionStepKind.EXPERT_REVIEW),
      notPublic: null,
    }),
    ...refuseStatedCounts(
      plan.publicOpinionsStatement,
      await publishedSums(db, id),
      'publicOpinionsStatement',
    ),
    ...refuseToldExperts(
      plan.expertOpinionsStatement,
      expertsOnRecord(await recordsOf(db, id)),
      done.has(DecisionStepKind.EXPERT_REVIEW),
      'expertOpinionsStatement',
    ),
    ...refuseKind(of(textFileId), DocumentKind.DECISION_TEXT, 'textFileId'),
    ...refuseKind(of(interpretationFileId), DocumentKind.INTERPRETATION, 'interpretationFileId'),
    ...refuseInterpretation(plan),
    ...(await impactFindings(db, id, plan)),
    ...refuseApart(of(textFileId), of(interpretationFileId), now),
    ...refuseDocumentHeader(plan.header, await decidingOrgan(db, organId)),
    ...refuseUndisclosed(documents.map(({ disclosure }) => disclosure)),
    ...(await textFindings({ db, services }, id, textFileId)),
  ];
}

/** One plan is one review and one publication; only a document that was out before can part the two. */
function refuseApart(
  text: PlannedDocument | undefined,
  interpretation: PlannedDocument | undefined,
  now: Date,
): Finding[] {
  if (!text || !interpretation) return [];
  const at = ({ publishedAt }: PlannedDocument) => ({ reviewBatch: 'plan', publishedAt: publishedAt ?? now });
  return refuseUnsynced(at(text), at(interpretation));
}

const refuseKind = (document: PlannedDocument | undefined, kind: DocumentKind, field: string): Finding[] =>
  document?.kind === kind
    ? []
    : [
        r57.block('PLANNED_DOCUMENT_MISSING', field)`
          公布方案没有${DOCUMENT_LABELS[kind]}。
          在本事项的决策材料中上传“${DOCUMENT_LABELS[kind]}”，再选择它。`,
      ];
