import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { ContactPoint } from './dossier-parts.ts';
import { CorrectedWordsView } from '#schema/notice/correction-view.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { ChannelCount } from '#schema/feedback/report-parts.ts';
import { UnitView } from '#schema/identity/unit-view.ts';

/** A round of public comment as its own page and the report on it both name it (一轮征求意见). */
@View()
export abstract class RoundView {
  readonly id = id();
  readonly no = str();
  readonly round = int();
  readonly title = str();
  readonly unit = of(() => UnitView);
  readonly contact = of(() => ContactPoint);
  readonly correctedWords: readonly CorrectedWords[] = of.many(
    () => CorrectedWordsView,
    '已经公布更正的文字：各部分照原样，更正在这里',
  );
  readonly countByChannel = of.many(() => ChannelCount);
  readonly reviewedBy = str.opt();
  readonly version = int();
}
