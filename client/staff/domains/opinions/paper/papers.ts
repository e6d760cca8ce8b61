/** Scanned pages in the order they were fed in, put together to the papers they are of (成批扫描的纸质意见表). */
import { barePaperFormNo } from '#server/law/consultation/paper-form.ts';
import type { Scan } from '../entry-form.ts';

/** A page as it is stored. */
export interface Page extends Scan {
  url: string;
  /** Digest of what was scanned, by which the same page is known again. */
  digest: string;
}

export interface Paper {
  key: string;
  /** Number on it, as it was read or typed; '' where there is none. */
  no: string;
  pages: readonly Page[];
  /** To be entered under no number: it is no numbered sheet, or its number cannot be read. */
  unnumbered?: boolean;
  /** Under which it was entered here. */
  receiptNo?: string;
}

/** Pages of the same number make one paper; a page without is a paper of its own until somebody says otherwise. */
export function addPage(papers: readonly Paper[], page: Page, no: string): Paper[] {
  const same = no === '' ? undefined : papers.find((one) => one.no === no && !one.receiptNo);
  return same
    ? papers.map((one) => (one === same ? { ...one, pages: [...one.pages, page] } : one))
    : [...papers, { key: page.digest, no, pages: [page] }];
}

/** The paper is the back, or a further sheet, of the one before it. */
export function joinToPrevious(papers: readonly Paper[], key: string): Paper[] {
  const at = papers.findIndex((one) => one.key === key);
  const [paper, before] = [papers[at], papers[at - 1]];
  if (!paper || !before) return [...papers];
  return papers
    .filter((one) => one !== paper)
    .map((one) => (one === before ? { ...before, pages: [...before.pages, ...paper.pages] } : one));
}

export const canJoin = (papers: readonly Paper[], key: string): boolean => {
  const before = papers[papers.findIndex((one) => one.key === key) - 1];
  return before !== undefined && !before.receiptNo;
};

/** The number as somebody read it from the picture; with one that is there already it makes one paper. */
export function giveNumber(papers: readonly Paper[], key: string, typed: string): Paper[] {
  const no = barePaperFormNo(typed);
  const paper = papers.find((one) => one.key === key);
  const same = papers.find((one) => one.key !== key && no !== '' && one.no === no && !one.receiptNo);
  if (!paper) return [...papers];
  if (!same) return changed(papers, key, { no, unnumbered: false });
  return papers
    .filter((one) => one !== paper)
    .map((one) => (one === same ? { ...same, pages: [...same.pages, ...paper.pages] } : one));
}

export const changed = (papers: readonly Paper[], key: string, part: Partial<Paper>): Paper[] =>
  papers.map((one) => (one.key === key ? { ...one, ...part } : one));

/** Answer of the server about a number. */
export interface Said {
  number: string;
  receiptNo: string | null;
  findings: readonly unknown[];
}

export type Standing = 'ENTERED' | 'NUMBERLESS' | 'REFUSED' | 'WAITING' | 'ASKED';

/** Where a paper stands, by what is said of its number; ASKED: nothing is said yet. */
export function standingOf({ no, receiptNo, unnumbered }: Paper, said: Said | undefined): Standing {
  if (receiptNo || said?.receiptNo) return 'ENTERED';
  if (unnumbered) return 'WAITING';
  if (no === '') return 'NUMBERLESS';
  if (!said) return 'ASKED';
  return said.findings.length > 0 ? 'REFUSED' : 'WAITING';
}
