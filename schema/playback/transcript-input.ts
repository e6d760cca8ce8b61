import { Input, id, int, of, text } from '#schema/kernel/fields.ts';
import { CaptionTimeline } from '#server/law/playback/caption-import.ts';

/** 导入的字幕. */
@Input('CaptionsInput')
export class CaptionsInput {
  readonly text = text.many('WebVTT或者SRT的全文；过长的分成几段，依次相接');
  readonly fileName? = text.opt('文件名');
  readonly timeline = of(() => CaptionTimeline, '字幕按公布的录像计时，还是按原始录像计时');
}

/** 编辑过的一句. */
@Input('CueInput')
export class CueInput {
  readonly id? = id.opt('新加的一句不填');
  readonly startsMs = int();
  readonly endsMs = int();
  readonly speaker? = text.opt();
  readonly speakerRole? = text.opt();
  readonly text = text();
}

/** 文字记录的改动. */
@Input('TranscriptChangesInput')
export class TranscriptChangesInput {
  readonly cues = of.many(() => CueInput, '改过的和新加的');
  readonly removedIds = id.many('删去的');
}

/** 会上讨论的时刻. */
@Input('ClauseMomentInput')
export class ClauseMomentInput {
  readonly startsMs = int('公布的录像上的毫秒');
  readonly decisionNo = text('决策编号');
  readonly round? = int.opt('第几次征求意见的草案；讨论整个决策的不填');
  readonly clauseNo? = text.opt('条款序号');
}
