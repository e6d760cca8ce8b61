import { View, bool, float, id, int, of, str } from '#schema/kernel/fields.ts';
import { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';

/** 录像文件, for those who prepare or review it. */
@View('RecordingFile')
export class RecordingFileView {
  readonly id = id();
  readonly role = of(() => RecordingFileRole);
  readonly state = of(() => RecordingFileState);
  readonly name = str();
  readonly size = float('字节');
  readonly sha256 = str.opt();
  readonly mime = str.opt();
  readonly videoCodec = str.opt();
  readonly audioCodec = str.opt();
  readonly width = int.opt();
  readonly height = int.opt();
  readonly durationMs = int.opt();
  readonly playable = bool('浏览器可以直接播放');
  readonly shown = bool('公布的是这一个');
  readonly reason = str.opt('不能使用的原因，或者正在办理什么');
  readonly progress = int('百分比');
  readonly byId = id();
  readonly sourceId = id.opt();
  readonly url = str.opt('可用以后的地址');
}

/** 可以播放的一种清晰度. */
@View('RecordingSource')
export class RecordingSource {
  readonly id = id();
  readonly url = str();
  readonly mime = str();
  readonly size = float();
  readonly width = int.opt();
  readonly height = int.opt();
}

/** 剪去的一段，依法不公开. */
@View('RecordingCut')
export class RecordingCutView {
  readonly startsMs = int('原始录像上的毫秒');
  readonly endsMs = int();
  readonly itemId = id.opt();
  readonly atMs = int('公布的录像上，剪去之处的毫秒');
  readonly lengthMs = int();
}

/** 章节，公布的录像上的时间. */
@View('RecordingChapter')
export class RecordingChapterView {
  readonly startsMs = int();
  readonly title = str();
  readonly itemId = id.opt();
}
