import { offerOf } from '#schema/kernel/offer.ts';
import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { DraftClauseView } from '#schema/draft/draft-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { StatementView } from '#schema/statement/statement-view.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** Actions on a statement permitted to the viewer (可办事项). */
export const StatementOffer = offerOf('Statement', '可办事项', [
  'setMoment',
  'setConsent',
  'void',
  'propose',
  'return',
  'confirm',
]);

/** 列席意见 at the desk: also who said it and how far its answer is. */
@View('DeskStatement', '列席意见，供登记和答复的人')
export class DeskStatementView extends StatementView {
  readonly version = int();
  readonly itemId = id();
  readonly speaker = str('发言人');
  readonly consentedAt = instant.opt('同意署名的时刻');
  readonly recordedAt = instant();
  readonly recordedBy = str.opt('登记人；本人提交的为空');
  readonly proposedBy = str.opt();
  readonly confirmedBy = str.opt();
  readonly returnedReason = str.opt();
  readonly voidReason = str.opt();
  readonly answeringUnits = str.many('答复的单位');

  readonly unitIds!: readonly string[];
  readonly meetingUnitIds!: readonly string[];
  readonly organId!: string | null;
  readonly proposedById!: string | null;
}

/** Somebody who was there and may be quoted (可以登记的发言人). */
@View('StatementAttendee')
export class StatementAttendee {
  readonly invitationId = id();
  readonly itemId = id();
  readonly name = str();
  readonly category = of(() => RepresentativeCategory);
}

/** The clauses of the draft that an item discusses (会上讨论的草案). */
@View()
export class DiscussedDraft {
  readonly itemId = id();
  readonly clauses = of.many(() => DraftClauseView);
}

/** The statements of a meeting at the desk (会议的列席意见). */
@View('StatementsDesk')
export class StatementsDeskView {
  readonly attendees = of.many(() => StatementAttendee, '已签到的人，供登记的人');
  readonly statements = of.many(() => DeskStatementView);
  readonly record = of(() => Capability, '登记列席意见');
}

/** The answers that were confirmed and published (已公布的答复). */
@View()
export class StatementBatch {
  readonly confirmed = int();
}
