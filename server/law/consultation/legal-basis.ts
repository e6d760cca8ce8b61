/**
 * R-15, R-57a. 决策依据: an entry cites the law with its article and quotes it, and names the clauses of the draft that
 * rest on it. The county's task list publishes the basis with the draft; 国令713号第十二条 asks for a full list when the draft
 * goes to review.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r15 = provision('R-15', 'POLICY', '县政务公开任务清单');

/** The rank of a legal basis (效力级别), the highest first. */
export enum BasisLevel {
  LAW = 'LAW',
  ADMINISTRATIVE_REGULATION = 'ADMINISTRATIVE_REGULATION',
  LOCAL_REGULATION = 'LOCAL_REGULATION',
  RULE = 'RULE',
  POLICY_DOCUMENT = 'POLICY_DOCUMENT',
  OTHER = 'OTHER',
}

/** Labels of the ranks (效力级别). */
export const BASIS_LEVEL_LABELS: Readonly<Record<`${BasisLevel}`, string>> = {
  [BasisLevel.LAW]: '法律',
  [BasisLevel.ADMINISTRATIVE_REGULATION]: '行政法规',
  [BasisLevel.LOCAL_REGULATION]: '地方性法规',
  [BasisLevel.RULE]: '规章',
  [BasisLevel.POLICY_DOCUMENT]: '规范性文件',
  [BasisLevel.OTHER]: '其他',
};

/** One entry (依据): parts left open are empty texts; an entry that names no clause supports the whole draft. */
export interface BasisEntry {
  level: `${BasisLevel}`;
  title: string;
  docNo: string;
  article: string;
  quotation: string;
  url: string;
  /** Identities of clauses. */
  clauseIds: readonly string[];
}

/** An entry stored before it had all its parts (旧的依据): its words stay, the missing parts are empty. */
export const wholeBasis = (kept: Pick<BasisEntry, 'title'> & Partial<BasisEntry>): BasisEntry => ({
  level: kept.level ?? BasisLevel.OTHER,
  title: kept.title,
  docNo: kept.docNo ?? '',
  article: kept.article ?? '',
  quotation: kept.quotation ?? '',
  url: kept.url ?? '',
  clauseIds: kept.clauseIds ?? [],
});

/** Citation of an entry: 《某办法》（某号）第三条. A paper that is no norm has no title marks of its own. */
export function basisName({ level, title, docNo, article }: BasisEntry): string {
  const marked = level === 'OTHER' || /^[《〈]/.test(title) ? title : `《${title}》`;
  return `${marked}${docNo ? `（${docNo}）` : ''}${article}`;
}

const STATUTES: readonly BasisEntry['level'][] = [
  'LAW',
  'ADMINISTRATIVE_REGULATION',
  'LOCAL_REGULATION',
  'RULE',
];

/** Missing parts of an entry, in words: a statute's article, a document's number, the wording of a named article. */
function missingOf({ level, title, docNo, article, quotation }: BasisEntry): string[] {
  const named = /第.+[条款项]/u.test(article);
  return [
    ...(blank(title) ? ['名称'] : []),
    ...(STATUTES.includes(level) && blank(article) ? ['条款（全文适用的，写“全文”）'] : []),
    ...(level === 'POLICY_DOCUMENT' && blank(docNo) ? ['文号'] : []),
    ...(named && level !== 'OTHER' && blank(quotation) ? ['条文原文'] : []),
  ];
}

/**
 * Findings on incomplete entries (依据不完整), and on clauses that left the draft meanwhile. `clauseIds` are those of the
 * draft.
 */
export const refuseLegalBasis = (
  entries: readonly BasisEntry[],
  field: string,
  clauseIds: readonly string[],
): Finding[] =>
  entries.flatMap((entry, index) => {
    const gone = entry.clauseIds.filter((id) => !clauseIds.includes(id)).length;
    return [
      ...refuseBasisEntry(entry, index, field),
      ...(gone > 0 ? [clauseGone(`${field}.${index}.clauseIds`, nameOf(entry, index), gone)] : []),
    ];
  });

/** Findings on one incomplete entry (依据不完整); `index` is its place in the list. */
export function refuseBasisEntry(entry: BasisEntry, index: number, field: string): Finding[] {
  const missing = missingOf(entry);
  return missing.length > 0 ? [incomplete(`${field}.${index}`, nameOf(entry, index), missing)] : [];
}

const nameOf = ({ title }: BasisEntry, index: number) =>
  `依据${index + 1}${blank(title) ? '' : `“${title.trim()}”`}`;

const incomplete = (field: string, name: string, missing: readonly string[]) =>
  r15.block('BASIS_INCOMPLETE', field)`
    ${name}没有写明：${missing.join('、')}。
    补写${missing.join('、')}；不引用的，移除这一条依据。`;

const clauseGone = (field: string, name: string, count: number) => r15.block('BASIS_CLAUSE_GONE', field)`
  ${name}所支持的条款中，有${count}条已不在草案中。
  重新选择所支持的条款，或者取消选择；支持草案全文的不选。`;
