import { canonicalJson } from './canonical-json.ts';

/** Comment of a citizen (意见原文), as it is shown to them and committed to. Contact data has no place in it. */
export interface SaidComment {
  /** Number and round of the consultation, as in its public address. */
  readonly consultation: { readonly no: string; readonly round: number };
  readonly channel: string;
  readonly stance: string;
  readonly clauseNo: string | null;
  readonly text: string;
  readonly suggestedText: string | null;
  /** The quoted words of the clause; receipts from before there were quotes have none. */
  readonly quote?: { readonly words: string; readonly occurrence: number } | null;
  readonly identity: string;
  /** The name as its bearer agreed to have it shown: masked, unless they said otherwise. */
  readonly displayName: string;
  /** SHA-256 of each file, in hexadecimal. */
  readonly attachments: readonly string[];
  /** The privacy notice they were shown. */
  readonly noticeVersion: number;
}

/** The version of this form; a reader of old receipts needs it. */
const FORM = 1;

/** The one byte-for-byte form of a comment (规范化内容), the same on server, browser and command line. */
export const canonicalPayload = ({ clauseNo, suggestedText, quote, ...said }: SaidComment): string =>
  canonicalJson({
    v: FORM,
    ...said,
    clauseNo: clauseNo ?? undefined,
    suggestedText: suggestedText ?? undefined,
    quote: quote ? { words: quote.words, occurrence: quote.occurrence } : undefined,
  });

/** Comment in a payload; the inverse of `canonicalPayload`. */
export function saidIn(payload: string): SaidComment {
  const { v: _form, ...said } = JSON.parse(payload) as Omit<SaidComment, 'clauseNo' | 'suggestedText'> & {
    v: number;
  };
  return { clauseNo: null, suggestedText: null, ...said };
}
