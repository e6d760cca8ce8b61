/** What a public notice about a consultation says. */
export enum NoticeKind {
  OPENED = 'OPENED',
  EXTENDED = 'EXTENDED',
  SHORTENED = 'SHORTENED',
  WITHDRAWN = 'WITHDRAWN',
  CORRECTED = 'CORRECTED',
}
