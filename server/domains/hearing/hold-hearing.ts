import type { HearingHeldInput } from '#schema/hearing/record-input.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { clerksOf } from '#server/domains/identity/unit-staff.queries.ts';
import type { Acknowledged, Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { holdDecision } from '#server/ground/kernel/matter/hold-decision.ts';
import { dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refusePresiding } from '#server/law/hearing/hearing-chair.ts';
import { type AtTheDoor, refuseDoor } from '#server/law/hearing/hearing-door.ts';
import { refuseUnserved } from '#server/law/hearing/hearing-materials.ts';
import { refuseAbsentSides } from '#server/law/hearing/hearing-sides.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingPaper, SignUpState } from '#server/law/hearing/hearing-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { groupedCode } from '#server/law/grouped-code.ts';
import { blank } from '#server/law/substance.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import { atStage, refuseDecisionPhase } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf } from './participants.ts';
import { isPriced } from './priced.queries.ts';
import { holdsSeat, publicSignUpsOf } from './sign-up.queries.ts';
import { deliveriesOf, servedOf } from './served.queries.ts';

const WAITS: ReadonlySet<SignUpState> = new Set([SignUpState.WAITLISTED, SignUpState.OFFERED]);

const r30 = provision('R-30', 'LAW', '国令713号第十七条');
const r30Design = provision('R-30', 'DESIGN', '听证办理规则');

/** 登记听证会举行 (第十七条): in public, on the announced day, everybody served in time (第十六条); who came, who observed, which press. */
export const holdHearing = defineCommand(
  'hearing.held',
  mayBring('hold'),
  async (
    command,
    id: string,
    version: number,
    input: HearingHeldInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const hearing = await loadOwn(command, id, version);
    const phase = await holdDecision(command, hearing.decisionId);
    const participants = await activeOf(command, id);
    const came = new Set(input.attendedIds.map((one) => one.toLowerCase()));
    if ([...came].some((one) => !participants.some((participant) => participant.id === one)))
      throw notFound('所列的参加人');
    const there = participants.filter(({ id: one }) => came.has(one));
    const recorder = await recorderOf(command.db, hearing, input);
    const door = await doorOf(command.db, hearing, input);
    const price = await isPriced(command.db, command, hearing);
    const deliveries = deliveriesOf(await servedOf(command.db, hearing));
    const refusal = command.refusalOf(
      atStage('hold', hearing, () => [
        ...(phase ? refuseDecisionPhase(phase) : []),
        ...refuseHeld(hearing, input, command.now),
        ...refusePresiding({ announced: hearing.chair, chair: input.chair, recorder: recorder.name }),
        ...door.flatMap(({ kind }) => refuseDoor(kind)),
        ...(there.length > 0 ? refuseAbsentSides(hearing.sides, there, { price }) : []),
        ...(hearing.heldOn ? refuseUnserved({ heldOn: hearing.heldOn, price: false, deliveries }) : []),
      ]),
      acknowledged,
    );
    if (refusal) return refusal;
    for (const participant of participants) participant.attended = came.has(participant.id);
    enterHeld(hearing, input, recorder);
    enterDoor(hearing, door);
    changePublicly(command, hearing);
    return id;
  },
);

/** Enters how it was held (举行情况): the record of it may now be written. */
function enterHeld(hearing: Hearing, input: HearingHeldInput, recorder: { id: string; name: string }): void {
  const { startedAt, endedAt, heldInPublic, chair } = input;
  Object.assign(hearing, { startedAt, endedAt, heldInPublic, chair: chair.trim() });
  Object.assign(hearing, { recorder: recorder.name, recorderId: recorder.id });
  hearing.stage = HearingStage.HELD;
  turnTo(hearing, HearingPaper.RECORD);
}

/** Those who came to listen or to report (旁听人、记者), with their names as they are kept. */
interface Door {
  kind: AtTheDoor;
  names: string[];
}

async function doorOf(db: Db, hearing: Hearing, input: HearingHeldInput): Promise<Door[]> {
  const signUps = await publicSignUpsOf(db, hearing.id);
  const came = new Set(input.seatIds.map((one) => one.toLowerCase()));
  const holders = signUps.filter((one) => came.has(one.id) && holdsSeat(one));
  if (holders.length < came.size) throw notFound('所列的旁听人、记者');
  const at = (attendance: AtTheDoor['attendance'], seats: number, typed: readonly string[]): Door => {
    const others = typed.filter((name) => !blank(name));
    const seated = holders.filter((one) => one.attendance === attendance);
    const waiting = signUps.filter((one) => one.attendance === attendance && WAITS.has(one.state)).length;
    return {
      kind: { attendance, seats, holders: seated.length, others: others.length, waiting },
      names: [
        ...seated.map(({ displayName, receiptNo }) => `${displayName}（${groupedCode(receiptNo)}）`),
        ...others,
      ],
    };
  };
  return [
    at('OBSERVER', hearing.observerSeats, input.observers),
    at('PRESS', hearing.pressSeats, input.press),
  ];
}

/** Enters who listened and who reported; the public reads how many. */
function enterDoor(hearing: Hearing, [observers, press]: readonly Door[]): void {
  hearing.observers = observers?.names ?? [];
  hearing.press = press?.names ?? [];
  hearing.observersCame = hearing.observers.length;
  hearing.pressCame = hearing.press.length;
}

/** The account of the unit that kept the record (记录人). */
async function recorderOf(db: Db, { unitIds }: Hearing, { recorderId }: HearingHeldInput) {
  const recorder = (await clerksOf(db, unitIds)).find(({ id }) => id === recorderId.toLowerCase());
  if (!recorder) throw notFound('所列的记录人');
  return recorder;
}

/** Findings against the account of how it was held (举行情况). */
function refuseHeld({ heldOn }: Hearing, input: HearingHeldInput, now: Date): Finding[] {
  const { startedAt, endedAt, attendedIds } = input;
  return [
    ...(input.heldInPublic ? [] : [notPublic]),
    ...(startedAt >= endedAt || endedAt > now ? [timesWrong] : []),
    ...(heldOn && dayOf(startedAt) !== heldOn ? [otherDay(inChinese(heldOn))] : []),
    ...(attendedIds.length === 0 ? [nobodyCame] : []),
  ];
}

const notPublic = r30.block('HEARING_NOT_PUBLIC', 'heldInPublic')`
  听证会应当公开举行。
  没有公开举行的，延期后重新公开举行。`;

const timesWrong = r30Design.block('HEARING_TIMES_WRONG', 'startedAt', 'endedAt')`
  起止时间不对：结束应晚于开始，且不晚于现在。
  举行之后如实登记起止时间。`;

const otherDay = (announced: string) => r30Design.block('HEARING_ON_OTHER_DAY', 'startedAt')`
  公告的听证会日期是${announced}，登记的不是这一天。
  改正时间；改期举行的，先公布延期公告。`;

const nobodyCame = r30Design.block('HEARING_NOBODY_CAME', 'attendedIds')`
  没有到会的参加人。
  登记到会的参加人；无人到会的，延期后重新举行。`;
