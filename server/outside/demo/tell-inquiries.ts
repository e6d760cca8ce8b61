import { answerUnitInquiry, answerUnitInquiryByLink } from '#server/domains/inquiry/answer-unit-inquiry.ts';
import { enterPaperAnswer } from '#server/domains/inquiry/enter-paper-answer.ts';
import { openAtDesk, openByLink } from '#server/domains/inquiry/open-letter.ts';
import { recallUnitInquiry } from '#server/domains/inquiry/recall-unit-inquiry.ts';
import { remindUnit } from '#server/domains/inquiry/remind-asked.ts';
import { sendUnitInquiries } from '#server/domains/inquiry/send-unit-inquiries.ts';
import { treatUnitAnswer } from '#server/domains/inquiry/treat-unit-answer.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { AnswerTreatment, UnitAnswer } from '#server/law/procedure/unit-answer.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { clerkOf } from './desks.ts';
import type { Paper } from './later.ts';
import type { Way } from './later-action.ts';
import { enterAddresses, entryOf } from './letter-links.ts';
import { kept } from './teller.ts';

/** One unit that is asked: at its desk by its code, else by a link to its mailbox; its answer, where it has come. */
export interface AskedTelling {
  code?: string;
  name: string;
  answer?: UnitAnswer & { on: string; by: string; paper?: Paper };
  treatment?: AnswerTreatment;
  /** The day on which it is reminded, and on which the letter is taken back, with the reason. */
  remindedOn?: string;
  recalled?: { on: string; reason: string };
}

/** 征求意见函 as they were sent and answered. */
export interface InquiryTelling {
  on: string;
  dueOn: CalendarDay;
  note: string;
  contact: string;
  asked: readonly AskedTelling[];
}

/** Sends the letters, lets each unit answer by its own way on its day, and records what the lead unit did with it. */
export async function tellInquiries(way: Way, unit: string, told: InquiryTelling): Promise<void> {
  const { teller, id } = way;
  const clerk = clerkOf(unit);
  const { shift } = teller;
  await way.action(clerk, { on: told.on }, (context, version) =>
    sendUnitInquiries(context, id, version, {
      unitIds: told.asked.flatMap(({ code }) => (code ? (teller.units.get(code) ?? []) : [])),
      outside: told.asked.flatMap(({ code, name }) => (code ? [] : [{ name }])),
      dueOn: shift.day(told.dueOn),
      note: told.note,
      contact: told.contact,
      fileIds: [],
    }),
  );
  await enterAddresses(way, InquiryKind.UNIT, MAILBOX);
  for (const asked of told.asked) {
    await tellAnswer(way, clerk, asked);
    await tellCourse(way, clerk, asked);
  }
}

async function letterTo({ teller, id }: Way, name: string): Promise<string> {
  const [letter] = await teller.rows<{ id: string }>(
    'select id from inquiry where decision_id = $1 and addressee = $2 order by sent_at desc limit 1',
    [id, name],
  );
  return letter?.id ?? '';
}

/** 催办、撤回. */
async function tellCourse(way: Way, clerk: string, { name, remindedOn, recalled }: AskedTelling) {
  const { teller } = way;
  const letterId = await letterTo(way, name);
  const version = () => teller.version('inquiry', letterId);
  if (remindedOn) await way.bring('', remindedOn, []);
  if (remindedOn) kept(await remindUnit(teller.as(clerk), letterId, await version()));
  if (recalled) await way.bring('', recalled.on, []);
  if (recalled) kept(await recallUnitInquiry(teller.as(clerk), letterId, await version(), recalled.reason));
}

const MAILBOX = 'bangongshi@danwei.example';

async function tellAnswer(way: Way, clerk: string, { name, code, answer, treatment }: AskedTelling) {
  if (!answer) return;
  const { teller } = way;
  const letterId = await letterTo(way, name);
  const [fileId = ''] = await way.bring(clerk, answer.on, answer.paper ? [answer.paper] : []);
  const { reply, opinions } = answer;
  const version = () => teller.version('inquiry', letterId);
  if (answer.paper) {
    const repliedOn = teller.shift.day(answer.on);
    kept(
      await enterPaperAnswer(teller.as(clerk), letterId, await version(), {
        reply,
        opinions: [...opinions],
        repliedOn,
        fileId,
      }),
    );
  } else if (code) {
    await openAtDesk(teller.as(answer.by), letterId);
    kept(
      await answerUnitInquiry(teller.as(answer.by), letterId, {
        reply,
        opinions: opinions.map((one) => ({ ...one })),
      }),
    );
  } else {
    const { token, proof } = await entryOf(way, InquiryKind.UNIT, letterId);
    const input = { reply, opinions: opinions.map((one) => ({ ...one })) };
    await openByLink(teller.as(null), InquiryKind.UNIT, token);
    kept(await answerUnitInquiryByLink(teller.as(null), token, proof, input, answer.by));
  }
  if (treatment) kept(await treatUnitAnswer(teller.as(clerk), letterId, await version(), treatment));
}
