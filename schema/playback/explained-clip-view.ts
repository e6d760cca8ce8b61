import { Input, View, float, id, instant, int, of, str, text } from '#schema/kernel/fields.ts';
import { RecordingFileView, RecordingSource } from './recording-parts.ts';
import { TranscriptCueView } from './transcript-view.ts';

/** 解读视频: a film of an interpretation, with everything that is said in it. */
@View('ExplainedClip')
export class ExplainedClip {
  readonly id = id();
  readonly title = str();
  readonly durationMs = int.opt('毫秒；检查完以后才知道');
  readonly source = of.opt(() => RecordingSource, '可以播放的文件；还没有的为空');
  readonly captions = str('字幕的地址');
  readonly words = str('文字稿的地址，后接.docx、.txt、.srt或者.vtt');
  readonly cues = of.many(() => TranscriptCueView, '说的每一句话');
  readonly withdrawnAt: Date | string | null = instant.opt('撤下的时间；公众从此看不到视频和字幕');
  readonly withdrawReason = str.opt('为什么撤下，向社会公布');
  readonly file = of.opt(() => RecordingFileView, '上传的文件；只有办理的人看得到');
}

/** 解读视频的标题, as it is typed. */
@Input('ExplainedClipInput')
export class ExplainedClipInput implements Pick<ExplainedClip, 'id' | 'title'> {
  readonly id = id();
  readonly title = text();
}

/** 将要上传的解读视频. */
@Input('ClipUploadInput')
export class ClipUploadInput {
  readonly fileId = id('客户端生成的UUID，续传时仍用它');
  readonly name = text();
  readonly title? = str.opt('公布以后添加、用来换上的，写明标题');
  readonly size = float('字节');
}
