/**
 * 材料: the parts of a package, supplied by the decision's documents or written on the platform. A part that is empty or
 * cannot be opened is missing.
 */
import type { DocumentKind } from './document-kind.ts';
import { DOCUMENT_TYPES, type DossierFile } from '#server/law/consultation/dossier.ts';
import { blank } from '#server/law/substance.ts';

/** A document of a decision, as far as a rule looks at it (决策材料); removed documents are not passed in. */
export interface MaterialFile extends DossierFile {
  kind: DocumentKind;
}

/** A part that was written on the platform instead of being attached (在线填写的材料). */
export interface WrittenPart<Part extends string> {
  part: Part;
  text: string;
}

/** Contents of a package (材料). */
export interface Materials<Part extends string> {
  files: readonly MaterialFile[];
  written: readonly WrittenPart<Part>[];
}

/** Kinds of document that supply each part (材料的来源). */
export type PartSources<Part extends string> = Readonly<Record<Part, readonly DocumentKind[]>>;

/** Whether a citizen or an official can open it (可读的材料). */
export const readable = ({ size, mediaType }: DossierFile): boolean =>
  size > 0 && DOCUMENT_TYPES.has(mediaType);

/** Parts supplied neither by a readable document nor by a text (缺少的材料), in the order they are asked for. */
export const missingMaterial = <Part extends string>(
  required: readonly Part[],
  sources: PartSources<Part>,
  { files, written }: Materials<Part>,
): Part[] =>
  required.filter(
    (part) =>
      !files.some((file) => sources[part].includes(file.kind) && readable(file)) &&
      !written.some((one) => one.part === part && !blank(one.text)),
  );
