/** Why a PDF is not read (不予读取的原因). */
export enum PdfFault {
  NOT_PDF = 'NOT_PDF',
  /** A password is needed to open it. */
  ENCRYPTED = 'ENCRYPTED',
  DAMAGED = 'DAMAGED',
  TOO_MANY_PAGES = 'TOO_MANY_PAGES',
  TOO_LONG = 'TOO_LONG',
  /** It takes more time or memory than a document may. */
  TOO_SLOW = 'TOO_SLOW',
  /** Signs in a font that is neither in the file nor known. */
  NOT_EMBEDDED = 'NOT_EMBEDDED',
  /** Scanned pages, or glyphs without a known character. */
  NO_TEXT = 'NO_TEXT',
}
