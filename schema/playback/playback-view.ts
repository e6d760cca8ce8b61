import { View, bool, id, int, of, str } from '#schema/kernel/fields.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { CueCorrectionView } from './cue-correction-view.ts';
import { RecordingSource } from './recording-parts.ts';
import { TranscriptCueView } from './transcript-view.ts';
import { TranscriptOrigin } from '#server/law/playback/transcript.ts';

/** 会议的一段录像. */
@View('PlaybackPart')
export class PlaybackPart {
  readonly part = int();
  readonly title = str();
  readonly durationMs = int.opt();
}

/** 章节; of a stretch that is not public only the length is given. */
@View('PlaybackChapter')
export class PlaybackChapter {
  readonly startsMs = int('公布的录像上的毫秒；不公开的，是剪去之处');
  readonly title = str();
  readonly closedMs = int.opt('剪去了多少毫秒；公开的为空');
  readonly disclosure = of.opt(() => AgendaDisclosure);
  readonly itemPosition = int.opt('第几项议题');
  readonly reportingUnit = str.opt('汇报单位');
  readonly resultText = str.opt('审议意见');
  readonly decisionNo = str.opt('审议的决策');
  readonly decisionTitle = str.opt();
}

/** 文字记录分页的一页. */
@View('PlaybackTextPage')
export class PlaybackTextPage {
  readonly startsMs = int();
  readonly title = str();
}

/** 文字记录的一页: the whole of a short recording, a chapter of a long one. */
@View('PlaybackText')
export class PlaybackText {
  readonly origin = of.opt(() => TranscriptOrigin);
  readonly confirmed = bool('经人工校对');
  readonly total = int('全部句数');
  readonly page = int('这是第几页，从1起');
  readonly pages = of.many(() => PlaybackTextPage);
  readonly cues = of.many(() => TranscriptCueView);
  readonly corrections = of.many(() => CueCorrectionView, '公布以后更正过的句子，早的在前');
}

/** 会议回放: one published recording of a meeting with everything that is read beside it. */
@View('Playback', '会议回放')
export class PlaybackView {
  readonly meetingId!: string;

  readonly recordingId = id();
  readonly no = str();
  readonly name = str();
  readonly startsAt = of(() => Date);
  readonly closedAt = of.opt(() => Date);
  readonly place = str();
  readonly chair = str();
  readonly part = int();
  readonly title = str();
  readonly parts = of.many(() => PlaybackPart);
  readonly durationMs = int.opt();
  readonly publishedAt = of.opt(() => Date);
  readonly withdrawnAt = of.opt(() => Date);
  readonly withdrawReason = str.opt();
  readonly sources = of.many(() => RecordingSource);
  readonly poster = str.opt();
  readonly chapters = of.many(() => PlaybackChapter);
}
