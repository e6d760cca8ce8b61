/** 国令713号第三十三条: the definition of one kind of document (文书): its source, its maker, its article. */
import type { FilePart } from '#server/law/archive/process-file.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';
import type { PaperMaker } from './case-paper-kind.ts';
import { nameBlank, type PaperBlank } from './paper-blank.ts';

/**
 * Source of a document (文书的来源): a record, a letter to a unit, its answer, a hearing, an item a meeting discussed, the
 * whole file.
 */
export type PaperGround =
  | Exclude<RecordKind, 'PROPOSAL' | 'STUDY' | 'RESEARCH'>
  | 'INQUIRY'
  | 'ANSWERED'
  | 'HEARING'
  | 'ITEM'
  | 'FILE';

/** One kind of document (文书). */
export interface CasePaperRow {
  label: string;
  maker: PaperMaker;
  /** The word of its series, after 机关代字. */
  word: string;
  article: string;
  ground: PaperGround;
  /** Act that must be done before the document can be made. */
  before: string;
  /** Whom it is addressed to (主送); null: nobody. */
  addressee: 'REVIEWER' | 'LEAD' | 'ASKED' | null;
  /** Where it is bound. */
  part: FilePart;
  blanks: readonly PaperBlank[];
}

/** Blanks that every document may use (共用的空白). */
const MATTER = [
  nameBlank('决策事项'),
  nameBlank('事项编号', 'optional'),
  nameBlank('承办单位', 'optional'),
] as const;
/** One row of the table (文书种类). */
export const row = (
  label: string,
  [maker, word]: readonly [PaperMaker, string],
  [ground, before]: readonly [PaperGround, string],
  rest: Pick<CasePaperRow, 'article' | 'part'> & Partial<Pick<CasePaperRow, 'addressee'>>,
  ...blanks: readonly PaperBlank[]
): CasePaperRow => ({
  label,
  maker,
  word,
  ground,
  before,
  addressee: null,
  ...rest,
  blanks: [...MATTER, ...blanks],
});
