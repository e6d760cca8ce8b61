import { Input, str, text } from '#schema/kernel/fields.ts';

/** 知悉提示并说明理由: takes one warning upon oneself; stored with author and time. */
@Input('AcknowledgementInput', '知悉提示并说明理由')
export class Acknowledgement {
  readonly code = str();
  readonly reason = text();
}
