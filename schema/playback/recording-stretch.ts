import { View, id, int } from '#schema/kernel/fields.ts';

/** 议题在原始录像上的一段. */
@View('RecordingStretch')
export class RecordingStretch {
  readonly itemId = id();
  readonly startsMs = int();
  readonly endsMs = int();
}
