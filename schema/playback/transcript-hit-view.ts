import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { connectionOf } from '#schema/kernel/page.ts';

/** 会议文字记录中找到的一句. */
@View('TranscriptHit')
export class TranscriptHitView {
  readonly id = id();
  readonly meetingNo = str();
  readonly meetingName = str();
  readonly heldAt = of(() => Date);
  readonly part = int();
  readonly startsMs = int();
  readonly speaker = str.opt();
  readonly speakerRole = str.opt();
  readonly before = str('找到的字词之前的二十个字');
  readonly found = str('找到的字词');
  readonly after = str('之后的二十个字');
}

/** A page of what was found. */
export const TranscriptHitConnection = connectionOf(TranscriptHitView, 'TranscriptHit');
