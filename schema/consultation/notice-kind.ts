/** Kinds of public notice on a consultation. */
export enum NoticeKind {
  OPENED = 'OPENED',
  EXTENDED = 'EXTENDED',
  SHORTENED = 'SHORTENED',
  WITHDRAWN = 'WITHDRAWN',
  CORRECTED = 'CORRECTED',
}
