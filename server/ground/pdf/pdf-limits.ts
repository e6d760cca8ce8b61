/** How much of a PDF is read (读取限度). */
export interface PdfLimits {
  pages: number;
  /** UTF-16 units of all pages together. */
  letters: number;
  /** Of its memory while it is read. */
  megabytes: number;
  seconds: number;
}

/** A code of laws has 200 pages and 200,000 signs. */
export const PDF_LIMITS: PdfLimits = { pages: 500, letters: 400_000, megabytes: 384, seconds: 20 };

/** A batch of paper as a copier scans it (成批扫描件); its pages are pictures, not letters. */
export const SCAN_LIMITS: PdfLimits = { pages: 100, letters: 0, megabytes: 384, seconds: 60 };
