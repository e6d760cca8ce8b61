/** Purpose of a file. */
export enum AttachmentKind {
  DRAFT = 'DRAFT',
  EXPLANATION = 'EXPLANATION',
  INTERPRETATION = 'INTERPRETATION',
  /** 图解: a picture of the interpretation, with words that describe it. */
  PICTURE = 'PICTURE',
  BASIS = 'BASIS',
  OTHER = 'OTHER',
  COMMENT = 'COMMENT',
  SCAN = 'SCAN',
}
