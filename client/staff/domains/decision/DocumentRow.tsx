import { offer } from '#client/offer.ts';
import { fileNote, moment } from '#client/format.ts';
import { allowedIn, findingsFor } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Button } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DISCLOSURE_LABELS } from '#server/law/decision/document-header.ts';
import { DisclosureTold } from './DisclosureTold.tsx';
import type { DecisionDocument } from './Documents.tsx';
import { SetDisclosure } from './SetDisclosure.tsx';

interface DocumentRowProps {
  document: DecisionDocument;
  /** Those of its kind: one of them may be its public part. */
  ofKind: readonly DecisionDocument[];
  onRemove: () => void;
}

/** Enough of a check value to tell two files apart by eye. */
const SHORT = 12;

/** One document: its file, who brought it, its check value, and its removal while nobody relies on it. */
export const DocumentRow = ({ document, ofKind, onRemove }: DocumentRowProps) => {
  const { name, size, url, sha256, uploadedAt, uploadedByName, published, viewerCan } = document;
  const { disclosure, isPublicPart } = document;
  const recorded = findingsFor(offer(viewerCan, 'remove')).some(({ code }) => code === 'DOCUMENT_RECORDED');
  return (
    <li>
      <p className="row">
        <a href={url} download={name}>
          {name}
        </a>
        <span className="small soft">{fileNote(name, size)}</span>
        {published ? <Tag kind="done">已公布</Tag> : null}
        {disclosure ? <Tag>{isPublicPart ? '公开版' : DISCLOSURE_LABELS[disclosure]}</Tag> : null}
        {recorded ? <Tag>已入记录</Tag> : null}
        {allowedIn(offer(viewerCan, 'remove')) ? (
          <Button look="text" mini about={name} onClick={onRemove}>
            移除
          </Button>
        ) : null}
      </p>
      <p className="small soft">
        {uploadedByName}　{moment(uploadedAt)}上传
      </p>
      <DisclosureTold document={document} ofKind={ofKind} />
      {allowedIn(offer(viewerCan, 'setDisclosure')) ? (
        <SetDisclosure document={document} ofKind={ofKind} />
      ) : null}
      <More row summary={`SHA-256　${sha256.slice(0, SHORT)}…`}>
        <code className="hash">{sha256}</code>
      </More>
    </li>
  );
};
