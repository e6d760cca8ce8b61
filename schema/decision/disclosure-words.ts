import { DISCLOSURE_LABELS, type DisclosureProperty } from '#server/law/decision/document-header.ts';
import { WITHHOLD_GROUND_LABELS, type WithholdGround } from '#server/law/consultation/withhold-ground.ts';

/** Disclosure determined for a document, with its ground and law (公开属性). */
export interface SaidOfDisclosure {
  disclosure: DisclosureProperty | null;
  ground: WithholdGround | null;
  law: string | null;
  partOfId: string | null;
}

/** Disclosure in words; empty where nobody has determined it. */
export function disclosureWords({ disclosure, ground, law, partOfId }: SaidOfDisclosure): string {
  if (disclosure === null) return '';
  const why = ground ? `：${WITHHOLD_GROUND_LABELS[ground]}${law ? `（${law}）` : ''}` : '';
  return partOfId ? `公开版，其余部分不予公开${why}` : `${DISCLOSURE_LABELS[disclosure]}${why}`;
}
