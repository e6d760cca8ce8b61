/**
 * 国令713号第十五条: the draft, its explanation, the ways to answer and the time for it are published together;
 * the county's task list adds the basis and a contact. A part that is empty or unreadable is a part that is missing.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

/** The five published parts of a consultation (公开征求意见的五项材料). */
export const [DossierPart, DOSSIER_PART_LABELS] = vocabulary({
  DRAFT: '草案',
  EXPLANATION: '解读或说明',
  BASIS: '决策依据',
  WAYS: '反馈途径',
  CONTACT: '联系方式',
});
export type DossierPart = keyof typeof DossierPart;

/** A file as far as the rule looks at it (附件): its true size and its detected type. */
export interface DossierFile {
  size: number;
  mediaType: string;
}

/** Materials to be published (征求意见材料). Clauses are the draft's own text; a file may stand beside or instead of them. */
export interface Dossier {
  draftFiles: readonly DossierFile[];
  clauses: readonly string[];
  /** 起草说明 or 解读; one file may serve as both. */
  explanationFiles: readonly DossierFile[];
  explanationText?: string | null | undefined;
  basis: readonly string[];
  basisFiles?: readonly DossierFile[] | undefined;
  ways: readonly string[];
  contact: {
    unit?: string | null | undefined;
    phone?: string | null | undefined;
    email?: string | null | undefined;
  };
}

/** File types a citizen can read (可读的文件类型): documents, and for interpretations pictures and films too. */
export const DOCUMENT_TYPES: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/ofd',
  'text/plain',
]);

const readable = ({ size, mediaType }: DossierFile) => size > 0 && DOCUMENT_TYPES.has(mediaType);
const showable = (file: DossierFile) =>
  readable(file) || (file.size > 0 && /^(image\/(png|jpeg|webp|gif)|video\/mp4)$/.test(file.mediaType));
const someText = (texts: readonly string[]) => texts.some((text) => !blank(text));

const PRESENT: Readonly<Record<DossierPart, (dossier: Dossier) => boolean>> = {
  [DossierPart.DRAFT]: ({ draftFiles, clauses }) => draftFiles.some(readable) || someText(clauses),
  [DossierPart.EXPLANATION]: ({ explanationFiles, explanationText }) =>
    explanationFiles.some(showable) || !blank(explanationText),
  [DossierPart.BASIS]: ({ basis, basisFiles }) => someText(basis) || (basisFiles ?? []).some(readable),
  [DossierPart.WAYS]: ({ ways }) => someText(ways),
  [DossierPart.CONTACT]: ({ contact }) =>
    !blank(contact.unit) && !(blank(contact.phone) && blank(contact.email)),
};

/** The parts a dossier still lacks (缺少的材料). */
export const missingParts = (dossier: Dossier): DossierPart[] =>
  Object.values(DossierPart).filter((part) => !PRESENT[part](dossier));

const BY_COUNTY: ReadonlySet<DossierPart> = new Set([DossierPart.BASIS, DossierPart.CONTACT]);

/**
 * Reasons against opening with this dossier (材料不齐): one finding for the parts the statute asks for, one for those the
 * county adds.
 */
export function refuseDossier(dossier: Dossier): Finding[] {
  const missing = missingParts(dossier);
  return [
    incomplete(
      missing.filter((part) => !BY_COUNTY.has(part)),
      'LAW',
      '国令713号第十五条',
    ),
    incomplete(
      missing.filter((part) => BY_COUNTY.has(part)),
      'POLICY',
      '县政务公开任务清单',
    ),
  ].flat();
}

function incomplete(parts: readonly DossierPart[], basis: Finding['basis'], article: string): Finding[] {
  if (parts.length === 0) return [];
  const names = parts.map((part) => DOSSIER_PART_LABELS[part]).join('、');
  return [
    provision('R-15', basis, article).block(
      'DOSSIER_INCOMPLETE',
      ...parts.map((part) => `dossier.${part.toLowerCase()}`),
    )`
      缺少：${names}。
      补充${names}；空白、0字节或者打不开的文件视为缺少。`,
  ];
}
