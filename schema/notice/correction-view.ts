import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { CorrectedPart, CorrectionSubject } from '#server/law/notice/corrected-part.ts';

/** Words that were corrected, for pages that show the text they stand in. */
@View('CorrectedWords')
export class CorrectedWordsView implements CorrectedWords {
  readonly part = of(() => CorrectedPart);
  readonly wrong = str();
  readonly corrected = str();
}

/** A file of a correction, with its digest. */
@View('CorrectedFile')
export class CorrectedFileView {
  readonly id = id();
  readonly name = str();
  readonly kind = of.opt(() => AttachmentKind, '决策材料为空');
  readonly sha256 = str();
  readonly url = str();
  readonly uploadedAt: Date | string = instant();
}

/** Actions on a correction permitted to the viewer, and the reasons against the others. */
export const CorrectionOffer = offerOf('Correction', '可办事项', [
  'revise',
  'submitPaper',
  'passPaper',
  'returnPaper',
  'publish',
]);

/** 更正: the wrong words, the right ones, the reason, and the day from which they hold. */
@View('Correction', '更正：原文保留，正确的文字写在旁边')
export class CorrectionView {
  readonly id = id();
  readonly subject = of(() => CorrectionSubject);
  readonly part = of(() => CorrectedPart);
  readonly place = str('在哪里：第三条、联系方式');
  readonly wrong = str();
  readonly corrected = str();
  readonly formerFile = of.opt(() => CorrectedFileView);
  readonly file = of.opt(() => CorrectedFileView);
  readonly takenDown = bool('撤下解读视频：没有换上的');
  readonly reason = str();
  readonly since = day.opt();
  readonly material = bool();
  readonly fromClosesOn = day.opt();
  readonly toClosesOn = day.opt();
  readonly review = of(() => ReviewState);
  readonly reviewNote = str.opt();
  readonly publishedAt: Date | string | null = instant.opt();
  readonly version = int();
}
