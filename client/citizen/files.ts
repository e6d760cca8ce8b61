import { fileNote } from '#client/format.ts';
import type { FileItem } from '#client/ui/Files.tsx';

interface Attachment<Kind extends string> {
  kind: Kind;
  name: string;
  size: number;
  url: string;
  corrected?: boolean | null | undefined;
}

/** The files of some kinds, as a list to download from. */
export const fileItems = <Kind extends string>(
  attachments: readonly Attachment<Kind>[],
  kinds: readonly NoInfer<Kind>[],
): FileItem[] =>
  attachments
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ name, size, url, corrected }) => ({
      name,
      href: url,
      note: corrected ? `${fileNote(name, size)}，已更正，原件保留` : fileNote(name, size),
      icon: 'file',
      former: corrected ?? false,
    }));
