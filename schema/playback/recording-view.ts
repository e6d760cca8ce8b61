import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import {
  RecordingChapterView,
  RecordingCutView,
  RecordingFileView,
  RecordingSource,
} from './recording-parts.ts';
import { offerOf } from '#schema/kernel/offer.ts';

/** 会议录像, as its reader may see it. */
@View('Recording')
export class RecordingView {
  readonly id = id();
  readonly version = int();
  readonly meetingNo = str();

  readonly meetingId!: string;

  readonly part = int('第几段录像');
  readonly title = str();
  readonly state = of(() => RecordingState);
  readonly startsAt = of.opt(() => Date, '录像开始的时刻');
  readonly durationMs = int.opt('原始录像的毫秒');
  readonly shownMs = int.opt('公布的录像的毫秒');
  readonly reviewNote = str.opt();
  readonly publishedAt = of.opt(() => Date);
  readonly withdrawnAt = of.opt(() => Date);
  readonly withdrawReason = str.opt();
  readonly files = of.many(() => RecordingFileView, '整理、审查的人所见的文件');
  readonly sources = of.many(() => RecordingSource, '可以播放的，清晰度高的在前');
  readonly poster = str.opt();
  readonly cuts = of.many(() => RecordingCutView);
  readonly chapters = of.many(() => RecordingChapterView);

  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;
}

/** Actions on a recording permitted to the viewer, and the reasons against the others (录像可办事项). */
export const RecordingOffer = offerOf('Recording', '录像可办事项', [
  'save',
  { event: 'makeCut', label: '由服务器剪去依法不公开的时段' },
  { event: 'makeRenditions', label: '由服务器生成清晰度较低的转码版' },
  'submitReview',
  'passReview',
  'returnReview',
  'publish',
  'withdraw',
]);

/** 议题在原始录像上的一段. */
@View('RecordingStretch')
export class RecordingStretch {
  readonly itemId = id();
  readonly startsMs = int();
  readonly endsMs = int();
}
