import { Input, float, id, instant, int, of, text } from '#schema/kernel/fields.ts';
import type { Cut } from '#server/law/playback/cut-timeline.ts';
import type { ChapterMark } from '#server/law/playback/recording-chapters.ts';
import { RecordingFileRole } from '#server/law/playback/recording-words.ts';

/** 录像的基本情况. */
@Input('RecordingInput')
export class RecordingInput {
  readonly title = text();
  readonly startsAt = instant.opt('录像开始的时刻');
  readonly durationMs = int.opt('原始录像的毫秒；上传了原始录像的，以文件为准');
}

/** 将要上传的文件. */
@Input('RecordingUploadInput')
export class RecordingUploadInput {
  readonly fileId = id('客户端生成的UUID，续传时仍用它');
  readonly role = of(() => RecordingFileRole);
  readonly name = text();
  readonly size = float('字节');
}

/** 剪去的一段. */
@Input('RecordingCutInput')
export class RecordingCutInput implements Cut {
  readonly startsMs = int();
  readonly endsMs = int();
  readonly itemId = id.opt();
}

/** 一章. */
@Input('RecordingChapterInput')
export class RecordingChapterInput implements ChapterMark {
  readonly startsMs = int();
  readonly title = text();
  readonly itemId = id.opt();
}
