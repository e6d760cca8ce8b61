import { WITHHOLD_GROUND_LABELS } from '#server/law/consultation/withhold-ground.ts';
import type { DecisionDocument } from './Documents.tsx';

interface DisclosureToldProps {
  document: DecisionDocument;
  ofKind: readonly DecisionDocument[];
}

/** Ground for withholding a document, or part of it, and the document published in its place. */
export function DisclosureTold({ document, ofKind }: DisclosureToldProps) {
  const { withheldGround, withheldLaw, isPublicPart, publicPartId } = document;
  if (!withheldGround) return null;
  const part = ofKind.find(({ id }) => id === publicPartId);
  return (
    <p className="small">
      {isPublicPart ? '其余部分不予公开：' : '理由：'}
      {WITHHOLD_GROUND_LABELS[withheldGround]}（{withheldLaw}）
      {part ? <>；公布时用公开版“{part.name}”代替</> : null}
    </p>
  );
}
