import { View, bool, id, int, of, str } from '#schema/kernel/fields.ts';
import { AttachmentKind } from './attachment-kind.ts';

/** 附件, as whoever may read it sees it; where it is stored is nobody's business. */
@View('Attachment')
export class AttachmentView {
  readonly id = id();
  readonly kind = of(() => AttachmentKind);
  readonly name = str();
  readonly mediaType = str();
  readonly size = int();
  readonly sha256 = str();
  readonly url = str();
  readonly corrected?: boolean | null | undefined = bool.opt('已经更正，另有正确的附件；原件保留');
}
