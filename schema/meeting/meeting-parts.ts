import { View, bool, id, int, of, str } from '#schema/kernel/fields.ts';
import { MeetingNoticeKind, MeetingPaper, ReviewOutcome } from '#server/law/meeting/meeting-words.ts';
import { StreamState, VideoKind, VideoStatus } from '#server/law/playback/stream-state.ts';

/** 会议公告. */
@View('MeetingNotice')
export class MeetingNoticeView {
  readonly id = id();
  readonly kind = of(() => MeetingNoticeKind);
  readonly text = str();
  readonly oldStartsAt = of.opt(() => Date, '改期以前的时间');
  readonly oldPlace = str.opt();
  readonly at = of(() => Date);
}

/** 保密审查经过. */
@View('MeetingReview', '保密审查的经过，供承办和审查的人')
export class MeetingReviewView {
  readonly id = id();
  readonly paper = of(() => MeetingPaper);
  readonly outcome = of(() => ReviewOutcome);
  readonly note = str();
  readonly by = str('办理人');
  readonly at = of(() => Date);
}

/** 列席人员: how many of a category. */
@View('MeetingObservers', '列席人员的类别和人数')
export class MeetingObserversView {
  readonly category = str();
  readonly count = int();
}

/** 纪要的一段. */
@View('MinutesSection')
export class MinutesSectionView {
  readonly itemId = id.opt();
  readonly text = str();
}

/** 会议纪要: the public reads it from its publication on. */
@View('MeetingMinutes')
export class MeetingMinutesView {
  readonly attendees = str.many();
  readonly absent = str.many();
  readonly observers = of.many(() => MeetingObserversView);
  readonly sections = of.many(() => MinutesSectionView);
  readonly publishedAt = of.opt(() => Date);
  readonly draft = bool('还没有公布');
  readonly version = int();
}

/** 会议直播: where it stands; who holds the switch and from where the picture comes is the staff's to read. */
@View('MeetingStream')
export class MeetingStreamView {
  readonly state = of(() => StreamState);
  readonly withText = bool();
  readonly withVideo = bool();
  readonly videoKind = of.opt(() => VideoKind);
  readonly videoUrl = str.opt('供承办的人；公众看直播页');
  readonly videoStatus = of(() => VideoStatus);
  readonly operatorId = id.opt();
  readonly operatorName = str.opt('操作人，供承办的人');
  readonly approvedAt = of.opt(() => Date);
  readonly approvalNote = str.opt('批准的说明，供承办的人');
  readonly startedAt = of.opt(() => Date);
  readonly pausedAt = of.opt(() => Date);
  readonly stoppedAt = of.opt(() => Date);
  readonly version = int();
}
