/** What a file is for. */
export enum AttachmentKind {
  DRAFT = 'DRAFT',
  EXPLANATION = 'EXPLANATION',
  INTERPRETATION = 'INTERPRETATION',
  BASIS = 'BASIS',
  OTHER = 'OTHER',
  COMMENT = 'COMMENT',
  SCAN = 'SCAN',
}
