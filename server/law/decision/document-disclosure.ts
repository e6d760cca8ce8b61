/**
 * 国令711号第十四条至第十六条: the grounds on which a document is withheld from the public; 第三十七条: separable parts are
 * separated, so a public part may stand for a document. That its author settles the way of disclosure before the review
 * is our order of work.
 */
import { DisclosureProperty } from './document-header.ts';
import { DocumentKind } from './document-kind.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { FOR_NOBODY, WithholdGround } from '#server/law/consultation/withhold-ground.ts';

const r74 = provision('R-74', 'DESIGN', '公开属性确定规则');
const r75 = provision('R-75', 'LAW', '国令711号第十四条、第十五条、第十六条');
const r75Design = provision('R-75', 'DESIGN', '公开属性确定规则');

/**
 * Way of disclosure of a document (公开属性), as its author declares it; the ground is null where it is disclosed in full.
 */
export interface Disclosure {
  disclosure: DisclosureProperty;
  ground: WithholdGround | null;
  law: string;
}

/** Properties of a document that decide whether it can stand for another (公开版). */
export interface DisclosedDocument {
  id: string;
  kind: DocumentKind;
  sha256: string;
  published: boolean;
  disclosure: DisclosureProperty | null;
  /** The document whose public part this is. */
  partOfId: string | null;
}

/**
 * The public part named beside a document that is not disclosed in full; null: none was named, undefined: the one named
 * does not exist.
 */
type PublicPart = DisclosedDocument | null | undefined;

/** The public part (公开版) to be set, and the former one. */
export interface PublicParts {
  part: PublicPart;
  before: DisclosedDocument | null;
}

const PARTS: ReadonlySet<DocumentKind> = new Set([
  DocumentKind.DRAFT,
  DocumentKind.EXPLANATION,
  DocumentKind.DECISION_TEXT,
  DocumentKind.INTERPRETATION,
]);

/**
 * Reasons against setting the way of disclosure at all (确定公开属性): the document is published, or is itself a public part.
 */
export const refuseSettling = ({
  published: out,
  isPublicPart,
}: {
  published: boolean;
  isPublicPart: boolean;
}): Finding[] => [...(out ? [published] : []), ...(isPublicPart ? [itselfPart] : [])];

/** Findings on the way of disclosure of a document (公开属性的确定). */
export function refuseDisclosure(
  { disclosure, ground, law }: Disclosure,
  document: DisclosedDocument,
  { part, before }: PublicParts,
): Finding[] {
  const open = disclosure === DisclosureProperty.PROACTIVE;
  return [
    ...refuseSettling({ published: document.published, isPublicPart: document.partOfId !== null }),
    ...(before?.published && before.id !== part?.id ? [partPublished] : []),
    ...(open && part !== null ? [partUnneeded] : []),
    ...(open ? [] : refuseGround(disclosure, ground, law, document.kind)),
    ...(open || part === null || fits(document, part) ? [] : [partUnfit]),
  ];
}

const refuseGround = (
  disclosure: DisclosureProperty,
  ground: WithholdGround | null,
  law: string,
  kind: DocumentKind,
): Finding[] => [
  ...(ground === null ? [groundless] : []),
  ...(blank(law) ? [lawless] : []),
  ...(ground === WithholdGround.PROCESS_INFORMATION && PARTS.has(kind) ? [notProcess] : []),
  ...(ground !== null && FOR_NOBODY.has(ground) && disclosure === DisclosureProperty.ON_REQUEST
    ? [forNobody]
    : []),
];

/**
 * Whether a document can be the public part: of the same kind with other bytes, unpublished, and nobody else's part.
 */
const fits = (document: DisclosedDocument, part: PublicPart): boolean =>
  Boolean(part) &&
  part?.id !== document.id &&
  part?.kind === document.kind &&
  part.sha256 !== document.sha256 &&
  !part.published &&
  (part.disclosure === null || part.disclosure === DisclosureProperty.PROACTIVE) &&
  (part.partOfId === null || part.partOfId === document.id);

/** Reasons against publishing a document (公布前的公开属性): its way of disclosure is not set, or is not open. */
export const refuseUndisclosed = (disclosures: readonly (DisclosureProperty | null)[]): Finding[] => [
  ...(disclosures.includes(null) ? [unsettled] : []),
  ...(disclosures.some((one) => one !== null && one !== DisclosureProperty.PROACTIVE) ? [withheld] : []),
];

const groundless = r75.block('WITHHOLD_GROUND_REQUIRED', 'ground')`
  不主动公开没有法定理由。
  选择条例规定的理由；没有的，主动公开。`;

const forNobody = r75.block('WITHHOLD_GROUND_UNFIT', 'ground')`
  国家秘密、禁止公开和公开后危及安全稳定的信息不得公开，也不依申请公开。
  公开属性选择不予公开。`;

const notProcess = r74.block('WITHHOLD_GROUND_UNFIT', 'ground')`
  决策草案、起草说明、决策正式文本和政策解读是应当让公众知道的，不作为过程性信息。
  选择其他法定理由，或者主动公开。`;

const lawless = r74.block('WITHHOLD_LAW_REQUIRED', 'law')`
  没有写明不主动公开的依据。
  写明法律、行政法规或者文件的名称和条款。`;

const published = r74.block('DOCUMENT_PUBLISHED', 'disclosure')`
  该材料已经公布，公开属性不再改动。
  需要更正的，上传更正后的材料另行公布。`;

const itselfPart = r74.block('DISCLOSURE_OF_PART', 'disclosure')`
  该材料是另一份材料的公开版，公开属性随那份材料确定。
  在全文材料上改动公开属性，或者另选公开版。`;

const partPublished = r74.block('DOCUMENT_PUBLISHED', 'publicPartId')`
  公开版已经公布，不再更换。
  需要更正的，上传更正后的材料另行公布。`;

const partUnneeded = r74.block('PUBLIC_PART_UNFIT', 'publicPartId')`
  全文主动公开的材料没有另外的公开版。
  不选公开版；部分内容不予公开的，公开属性选择不予公开或者依申请公开。`;

const partUnfit = r74.block('PUBLIC_PART_UNFIT', 'publicPartId')`
  公开版应当是本事项另行上传的同一种类、内容不同、尚未公布的材料，并且不是其他材料的公开版。
  上传去除不予公开内容以后的版本，再选择它。`;

const unsettled = r74.block('DISCLOSURE_REQUIRED', 'fileIds')`
  有的材料没有确定公开属性。
  在决策材料中逐份确定公开属性，再送审。`;

const withheld = r75Design.block('WITHHELD', 'fileIds')`
  有的材料不主动公开，不能公布全文。
  能够区分处理的，公布它的公开版；不能区分的，不列入公布方案。`;
