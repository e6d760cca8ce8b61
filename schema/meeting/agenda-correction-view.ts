import { View, bool, id, of, str } from '#schema/kernel/fields.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';

/** 审议结果的更正: before and after, why, and by which two persons. */
@View('AgendaCorrection', '审议结果的更正；公众从公布纪要起看到经确认的更正，看不到是谁办理的')
export class AgendaCorrectionView {
  readonly id = id();
  readonly resultBefore = of(() => AgendaResult, '原登记的审议结果');
  readonly resultTextBefore = str('原登记的审议意见');
  readonly result = of(() => AgendaResult, '更正后的审议结果');
  readonly resultText = str('更正后的审议意见');
  readonly reason = str();
  readonly proposedBy = str.opt('提出人');
  readonly proposedAt = of(() => Date);
  readonly confirmedBy = str.opt('确认人');
  readonly confirmedAt = of.opt(() => Date);
  readonly returnedBy = str.opt('退回人');
  readonly returnedAt = of.opt(() => Date);
  readonly returnReason = str('退回的原因');
  readonly own = bool('由本人提出，须由另一人确认');
}
