/** One fact in words, and its label. */
export interface Said {
  term: string;
  said: string;
}

/** Excerpt of a page for passing on (转发、张贴的内容): words of the record alone, the same as on the page. */
export interface Passage {
  /** The path of the page itself. */
  href: string;
  /** 公开征求意见, 听证会 … */
  kind: string;
  title: string;
  /** Exceptional circumstances in whole sentences: cancelled, put off, shortened. */
  standing: readonly string[];
  /** Summary of the matter, as published. */
  about: string | null;
  /** When and where; the first is the one to remember. */
  facts: readonly Said[];
  /** How one takes part, and whom to ask. */
  ways: readonly Said[];
  /** Whether one can take part, now or later: else the ways are only whom to ask. */
  open: boolean;
}

export const waysHead = ({ open }: Pick<Passage, 'open'>) => (open ? '怎样参与' : '联系方式');

/** A fact that may be unknown or empty: then it is left out. */
export const told = (term: string, said: string | null | undefined): Said[] =>
  said?.trim() ? [{ term, said: said.trim() }] : [];
