import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import { RegistrationState } from '#server/law/event/event-words.ts';
import { GateVerdict } from '#server/law/event/gate.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Whoever registered, as the hosts see them: masked. */
@View()
export abstract class RegisteredParty {
  readonly id = id();
  readonly groupId = id();
  readonly displayName = str();
  readonly persons = int();
  readonly needs = str.opt();
  readonly withMinor = bool('有未满14周岁的参加人');
  readonly state = of(() => RegistrationState);
  readonly checkedInAt = instant.opt();
  readonly checkedInPersons = int.opt('到场人数');
  readonly checkedInDevice = str.opt('在哪台设备签到');
}

/** 入场名单的一行: without a contact and without the number; a device may hold it for the day. */
@View('GateTicket', '入场名单的一行')
export class GateTicketView extends RegisteredParty {
  readonly digest = str('受理编号的摘要');
  readonly tail = str('受理编号的后四位');
}

/** 需要核对的扫码: a second scan, or one that was refused after the person was in. */
@View('GateDoubt', '重复或者不能核验的扫码')
export class GateDoubtView {
  readonly id = id();
  readonly verdict = of(() => GateVerdict);
  readonly registrationId = id.opt();
  readonly tail = str.opt('回执后四位');
  readonly displayName = str.opt();
  readonly device = str();
  readonly scannedAt = instant();
  readonly firstAt = instant.opt('先扫的时刻');
  readonly firstDevice = str.opt();
  readonly refused = str.opt('不能核验的代码');
}

/** 现场登记, as it stands. */
@View('WalkIn', '现场登记')
export class WalkInView {
  readonly id = id();
  readonly groupId = id();
  readonly persons = int();
  readonly beyond = int('超出名额的人数');
  readonly reason = str();
  readonly device = str();
  readonly at = instant();
  readonly corrected = bool('更正过');
}

/** 进门人数, by the seats of one slot. */
@View('GateCount', '进门人数')
export class GateCountView {
  readonly groupId = id();
  readonly expected = int('报名的应到人数');
  readonly registered = int('报名签到的人数');
  readonly walkedIn = int('现场登记的人数');
}

/** 入场: the list of the day and the arrivals; for the event's own hosts. */
@View('EventGate', '当天入场；供主办单位')
export class EventGateView {
  readonly at = instant('读取的时刻');
  readonly tickets = of.many(() => GateTicketView);
  readonly doubts = of.many(() => GateDoubtView, '需要核对的');
  readonly walkIns = of.many(() => WalkInView);
  readonly counts = of.many(() => GateCountView);
}

/** Result of one scan. */
@View('GateAnswer', '一次扫码的结果')
export class GateAnswerView {
  readonly id = id();
  readonly verdict = of(() => GateVerdict);
  readonly registrationId = id.opt();
  readonly firstAt = instant.opt('这张回执进场的时刻');
  readonly firstDevice = str.opt();
  readonly findings: readonly Finding[] = of.many(() => FindingType);
}

/** Result of one batch of walk-ins: recorded, or the reasons against. */
@View('WalkInAnswer', '一批现场登记的结果')
export class WalkInAnswerView {
  readonly id = id();
  readonly beyond = int('超出名额的人数');
  readonly findings: readonly Finding[] = of.many(() => FindingType, '没有登记的原因');
}
