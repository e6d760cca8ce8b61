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
  /** Files that were corrected, each with its replacement. */
  corrections: readonly Exchange[];
}

interface Exchange {
  formerFile?: { id: string } | null | undefined;
  file?: { id: string } | null | undefined;
}

/** Order of files in which each corrected file stands before the one it replaces. */
const withCorrected = (corrections: readonly Exchange[], ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const right = corrections.find(({ formerFile }) => formerFile?.id === id)?.file;
    return right ? [...withCorrected(corrections, [right.id]), id] : [id];
  });

/** The published documents with their size, and their fingerprints for readers who check a copy. */
export function PublishedFiles({ documents, first, corrections }: PublishedFilesProps) {
  const order = withCorrected(corrections, [first.textFileId, first.interpretationFileId]);
  const former = new Set(corrections.map(({ formerFile }) => formerFile?.id));
  const rank = ({ id }: PublishedDocument) => (order.includes(id) ? order.indexOf(id) : order.length);
  const files = documents.filter(({ published }) => published).sort((a, b) => rank(a) - rank(b));
  if (files.length === 0) return null;
  return (
    <>
      <Files
        items={files.map(({ id, kind, name, size, url }) => ({
          name: `${DOCUMENT_LABELS[kind]}：${name}`,
          href: url,
          note: former.has(id) ? `${fileNote(name, size)}，已更正，原件保留` : fileNote(name, size),
          icon: 'file',
          former: former.has(id),
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
