/** 材料: files handed in part by part. One that is empty, or that nobody can open, is a part that is missing. */
import { DOCUMENT_TYPES, type DossierFile } from './dossier.ts';

/** One file of a package (材料), and which part of it the file is. */
export interface Material<Part extends string> extends DossierFile {
  part: Part;
}

/** The parts no readable file stands for (缺少的材料), in the order they are asked for. */
export const missingMaterial = <Part extends string>(
  required: readonly Part[],
  files: readonly Material<Part>[],
): Part[] =>
  required.filter(
    (part) =>
      !files.some((file) => file.part === part && file.size > 0 && DOCUMENT_TYPES.has(file.mediaType)),
  );
