import { View, bool, day, id, instant, of, str } from '#schema/kernel/fields.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';

/** 记录要点. */
@View('RecordLine', '记录要点')
export class RecordLineView {
  readonly label = str();
  readonly text = str();
}

/** 决策过程的一次记录, as those see it whose business the decision is. */
@View('DecisionRecord', '决策过程的一次记录')
export class DecisionRecordView {
  readonly id = id();
  readonly kind = of(() => RecordKind);
  readonly happenedOn = day();
  readonly lines = of.many(() => RecordLineView);
  readonly fileIds = id.many('所依据的材料');
  readonly replaced = bool('已被后来的记录更正');
  readonly replacesId = id.opt('更正了哪一次记录');
  readonly lateEntryId = id.opt('补录的，是哪一次补录');
  readonly recordedByName = str();
  readonly unitName = str();
  readonly recordedAt: Date | string = instant();
}
