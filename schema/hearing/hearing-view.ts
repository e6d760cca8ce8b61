import { View, bool, day, id, int, of, str } from '#schema/kernel/fields.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { HearingStage, HEARING_TRANSITIONS } from '#server/law/hearing/hearing-stage.ts';
import { HearingPaper } from '#server/law/hearing/hearing-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { EventDecision } from '#schema/event/event-view.ts';
import { HearingSeatsView } from './hearing-parts.ts';
import { offerOf } from '#schema/kernel/offer.ts';

/** 听证会, as whoever may read it sees it: everyone from its notice on. */
@View('Hearing', '听证会')
export class HearingView {
  /** Whose matter it is; read by fields, not in the contract. */
  readonly unitIds!: readonly string[];
  readonly draftFileId!: string | null;
  readonly explanationFileId!: string | null;
  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;
  /** Why nobody can sign up now; empty while the public may. */
  readonly signUpFindings!: readonly Finding[];

  readonly id = id();
  readonly no = str();
  readonly decision = of(() => EventDecision);
  readonly unit = of(() => UnitView);
  readonly name = str();
  readonly stage = of(() => HearingStage);
  readonly purpose = str('听证事项和目的');
  readonly isPrice = bool('价格听证会');
  readonly heldByPriceAuthority = bool('由政府价格主管部门主持');
  readonly host = str('主持单位');
  readonly heldOn = day.opt();
  readonly startsAt = str.opt('开始的钟点，如 09:00');
  readonly beginsAt = of.opt(() => Date, '开始的时刻');
  readonly place = str.opt();
  readonly conditions = str('参加条件');
  readonly sides = of.many(() => HearingSeatsView);
  readonly seatsTotal = int();
  readonly selectionMode = of(() => SelectionMode);
  readonly selectionMethod = str.opt('遴选办法');
  readonly methodPublishedAt = of.opt(() => Date);
  readonly signUpOpensAt = of.opt(() => Date);
  readonly signUpClosesAt = of.opt(() => Date, '报名截止的时刻，不含');
  readonly signUpOpen = bool('此刻可以报名');
  readonly signUpCount = int('有效报名人数');
  readonly observerSeats = int();
  readonly observersTaken = int('已报名的旁听人数，超过席位的为候补');
  readonly pressSeats = int();
  readonly pressTaken = int();
  readonly content = str('公告正文');
  readonly contact = str('联系方式');
  readonly noticePublishedAt = of.opt(() => Date);
  readonly listPublishedAt = of.opt(() => Date);
  readonly startedAt = of.opt(() => Date);
  readonly endedAt = of.opt(() => Date);
  readonly heldInPublic = bool.opt();
  readonly chair = str.opt('听证主持人');
  readonly recorder = str.opt('记录人');
  readonly observersCame = int('到场旁听人数');
  readonly pressCame = int('到场记者人数');
  readonly observers = str.many('到场旁听人姓名，只有工作人员看得到');
  readonly press = str.many('到场记者，只有工作人员看得到');
  readonly recordSignedAt = of.opt(() => Date);
  readonly recordPublishedAt = of.opt(() => Date);
  readonly reportPublishedAt = of.opt(() => Date);
  readonly cancelledAt = of.opt(() => Date);
  readonly cancelReason = str.opt();
  readonly paper = of.opt(() => HearingPaper, '正在准备公布的材料');
  readonly review = of(() => ReviewState, '该材料的保密审查');
  readonly reviewNote = str.opt('审查意见，退回的理由；只有工作人员看得到');
  readonly version = int();
}

/** A page of hearings. */
export const HearingConnection = connectionOf(HearingView, 'Hearing');

/** Which hearings a list shows (听证会列表). */
export enum HearingState {
  SIGN_UP = 'SIGN_UP',
  COMING = 'COMING',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

/** Actions on a hearing permitted to the viewer, and the reasons against the others (听证可办事项). */
export const HearingOffer = offerOf('Hearing', '听证可办事项', HEARING_TRANSITIONS);
