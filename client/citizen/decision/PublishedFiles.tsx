import { fileNote } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Files } from '#client/ui/Files.tsx';
import { More } from '#client/ui/More.tsx';
import { Hash } from '#client/ui/Receipt.tsx';
import { DOCUMENT_LABELS } from '#client/words.ts';
import { WithheldPart } from '../WithheldPart.tsx';
import type { Publication, PublishedDocument } from './PublicationPart.tsx';

interface PublishedFilesProps {
  documents: readonly PublishedDocument[];
  /** The text stands first, then its interpretation. */
  first: Pick<Publication, 'textFileId' | 'interpretationFileId'>;
}

/** The published documents with their size, and their fingerprints for who wants to be sure of a copy. */
export function PublishedFiles({ documents, first }: PublishedFilesProps) {
  const order = [first.textFileId, first.interpretationFileId];
  const rank = ({ id }: PublishedDocument) => (order.includes(id) ? order.indexOf(id) : order.length);
  const files = documents.filter(({ published }) => published).sort((a, b) => rank(a) - rank(b));
  if (files.length === 0) return null;
  return (
    <>
      <Files
        items={files.map(({ kind, name, size, url }) => ({
          name: `${DOCUMENT_LABELS[kind]}：${name}`,
          href: url,
          note: fileNote(name, size),
          icon: 'file',
        }))}
      />
      <WithheldParts files={files} />
      <More summary="核对下载的文件是不是公布的原件（SHA-256）" row>
        <Facts
          small
          items={files.map(({ name, sha256 }) => ({ term: name, detail: <Hash>{sha256}</Hash> }))}
        />
      </More>
    </>
  );
}

/** Where a public part stands for the whole, it is said. */
const WithheldParts = ({ files }: { files: readonly PublishedDocument[] }) =>
  files.map(({ id, kind, isPublicPart, withheldGround, withheldLaw }) =>
    isPublicPart && withheldGround ? (
      <WithheldPart key={id} of={DOCUMENT_LABELS[kind]} ground={withheldGround} law={withheldLaw} />
    ) : null,
  );
