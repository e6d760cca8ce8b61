import { fileNote } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Files } from '#client/ui/Files.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Hash } from '#client/ui/Receipt.tsx';
import { DOCUMENT_LABELS } from '#client/words.ts';
import { WITHHOLD_GROUND_LABELS } from '#server/law/withhold-ground.ts';
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

/** 区分处理 (国令711号第三十七条): that a part is kept back and on which ground is said, never what it is. */
const WithheldParts = ({ files }: { files: readonly PublishedDocument[] }) =>
  files.map(({ id, kind, isPublicPart, withheldGround, withheldLaw }) =>
    isPublicPart && withheldGround ? (
      <Note key={id} title={`${DOCUMENT_LABELS[kind]}的部分内容依法不予公开`}>
        {`理由：${WITHHOLD_GROUND_LABELS[withheldGround]}。依据：${withheldLaw}。这里公布的是可以公开的部分。`}
      </Note>
    ) : null,
  );
