/** Forms in which the pages of a PDF are read (读取的形式). */
export interface PdfPages {
  texts: string;
  /** JPEG. */
  pictures: Uint8Array<ArrayBuffer>;
}
