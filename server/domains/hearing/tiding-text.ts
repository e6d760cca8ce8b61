import { sentence } from '#server/law/sentence.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { HearingAttendance, SignUpState } from '#server/law/hearing/hearing-words.ts';
import { untilInShanghai } from './give-notice.ts';
import type { Standing } from './sign-up-state.queries.ts';

/** A hearing as its notices describe it. */
export interface ToldHearing {
  name: string;
  heldOn: CalendarDay | null;
  startsAt: string | null;
  place: string | null;
  contact: string;
  cancelReason: string | null;
}

/** A person to be notified, and their standing. */
export interface ToldPerson extends Standing {
  attendance: HearingAttendance;
  receiptNo: string | null;
}

const when = ({ heldOn, startsAt, place }: ToldHearing) =>
  `${heldOn ? inChinese(heldOn) : ''}${startsAt ?? ''}${place ? `，${place}` : ''}`;

type Said = (hearing: ToldHearing, person: ToldPerson) => string;

const ABSENT = '不能参加的，请尽早告诉承办单位，由候补的人递补。';

const drawn: Said = (hearing, { state, waiting }) =>
  state === SignUpState.DRAWN
    ? `您已被抽取为听证参加人，请于${when(hearing)}参加。听证会材料会提前送达。${ABSENT}`
    : `这次没有抽中您${waiting ? `，您排在本方面候补第${waiting}位` : ''}。入选的人退出时按次序递补，递补了会再告诉您。`;

const SAID: Readonly<Record<HearingTiding, Said>> = {
  [HearingTiding.DRAW_RESULT]: drawn,
  [HearingTiding.PROMOTED]: (hearing) =>
    `有参加人退出，您由候补递补为听证参加人，请于${when(hearing)}参加。${ABSENT}`,
  [HearingTiding.SEAT_LEFT]: () =>
    '承办单位登记了您签名的书面撤回，您不再是听证参加人。不是您本人签名的，请马上与承办单位联系，或者向县司法局反映。',
  [HearingTiding.SEAT_OFFERED]: (_, { attendance, claimBy }) =>
    `有人退出，${attendance === HearingAttendance.PRESS ? '记者' : '旁听'}席位轮到您。请在${
      claimBy ? untilInShanghai(claimBy) : ''
    }以前确认，逾期席位让给下一位。`,
  [HearingTiding.LIST_PUBLISHED]: (hearing, { state }) =>
    state === SignUpState.DRAWN
      ? `听证参加人名单已经公布，名单上有您。请于${when(hearing)}参加。`
      : '听证参加人名单已经公布。您仍是候补，入选的人退出时按次序递补。',
  [HearingTiding.MATERIALS_SENT]: (hearing) =>
    `听证会材料已经备好，可以在听证会的页面阅读、下载；没有条件上网的，由承办单位当面送达。请于${when(hearing)}参加。`,
  [HearingTiding.MATERIALS_READY]: (hearing) =>
    `听证会材料已经送达各位参加人。没有收到的，请马上与承办单位联系。请于${when(hearing)}参加。`,
  [HearingTiding.POSTPONED]: (hearing) => `听证会延期，改为${when(hearing)}。您的报名仍然有效。`,
  [HearingTiding.CANCELLED]: ({ cancelReason }) =>
    `听证会已经取消，不用前往。${cancelReason ? `原因：${sentence(cancelReason)}` : ''}`,
};

/** Text of a notice (告知内容): for a mail, or for whoever calls them. */
export const tidingText = (tiding: HearingTiding, hearing: ToldHearing, person: ToldPerson): string =>
  `${hearing.name}：${SAID[tiding](hearing, person)}联系方式：${sentence(hearing.contact)}`;
