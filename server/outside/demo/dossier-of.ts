import type { ConsultationInput } from '#schema/consultation/consultation-input.ts';
import { ChannelKind, InterpretationSection, WayKind } from '#schema/consultation/dossier-parts.ts';
import { closingDay } from '#server/law/consultation/closing-day.ts';
import { addDays, type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { CommentsShown } from '#server/law/consultation/comment-words.ts';
import { MINIMUM_COMMENT_DAYS } from '#server/law/consultation/comment-period.ts';
import { UNITS } from './county.ts';
import { listed } from './laws.ts';
import type { Story, ToldBasis } from './story.ts';
import type { Teller } from './teller.ts';

/** The five parts of a story, as the clerk would have typed them; its last day found anew by the rules. `anchors`: the clauses saved. */
export async function dossierOf(
  teller: Teller,
  story: Story,
  anchors: ReadonlyMap<string, string> = new Map(),
  told: Pick<ConsultationInput, 'pictures' | 'clips'> = { pictures: [], clips: [] },
): Promise<ConsultationInput> {
  const { shift } = teller;
  const text = (template: string) => shift.text(template);
  const unit = UNITS.find(([code]) => code === story.unit)?.[1] ?? '';
  return {
    title: text(story.title),
    plainWords: text(story.plainWords),
    closesOn: await lastDay(teller, story),
    // A leader approves so many days, counted from the day that is planned.
    plannedOpensAt: story.shortenReason ? shift.at(story.opensOn) : null,
    shortenReason: story.shortenReason ? text(story.shortenReason) : null,
    ways: story.ways.map(([kind, way]) => ({ kind: WayKind[kind], text: text(way) })),
    contact: { unit: unit + story.contact.name, ...story.contact },
    basis: story.basis.map((told) => boundBasis(told, text, anchors)),
    interpretation: story.interpretation.map(([section, words, passed]) => ({
      section: InterpretationSection[section],
      text: text(words),
      applies: passed !== 'NOT_APPLICABLE',
    })),
    ...formsOf(story, text),
    ...told,
    channels: channelsOf(teller, story),
    commentsShown: CommentsShown.AFTER_REVIEW,
    draftText: text(story.draft),
    clauseNotes: Object.entries(story.clauseNotes ?? {}).map(([no, note]) => ({ no, note: text(note) })),
  };
}

/** 对您有什么变化, 问答, 案例. */
const formsOf = (
  { impacts = [], questions = [], cases = [] }: Story,
  text: (template: string) => string,
) => ({
  impacts: impacts.map(([who, before, after, since]) => ({
    who,
    before,
    after: text(after),
    since: text(since),
  })),
  questions: questions.map(([question, answer]) => ({ question, answer: text(answer) })),
  cases: cases.map(([who, situation, outcome]) => ({
    who,
    situation: text(situation),
    outcome: text(outcome),
  })),
});

const boundBasis = (
  told: ToldBasis,
  text: (template: string) => string,
  anchors: ReadonlyMap<string, string>,
) =>
  listed({
    ...told,
    title: text(told.title),
    docNo: text(told.docNo ?? ''),
    clauseIds: (told.clauses ?? []).flatMap((no) => anchors.get(no) ?? []),
  });

/** A shortened period keeps its length; any other takes at least thirty days from the moved opening, rest days rolled. */
async function lastDay(
  teller: Teller,
  { opensOn, closesOn, openDays = MINIMUM_COMMENT_DAYS, shortenReason, until }: Story,
): Promise<CalendarDay> {
  const opens = teller.shift.day(opensOn);
  const length = daysBetween(opensOn as CalendarDay, closesOn as CalendarDay);
  if (shortenReason || until === 'DRAFT') return addDays(opens, length);
  const { calendar, policy } = await teller.rules();
  return closingDay(addDays(opens, openDays), calendar, policy).day;
}

const channelsOf = ({ shift }: Teller, { opensOn, until }: Story) =>
  until === 'DRAFT'
    ? []
    : [
        { kind: ChannelKind.PORTAL, name: '岚溪县人民政府网站', at: shift.at(opensOn, '09:00') },
        { kind: ChannelKind.WECHAT, name: '微信公众号“岚溪发布”', at: shift.at(opensOn, '09:10') },
        { kind: ChannelKind.NOTICE_BOARD, name: '村（社区）公示栏', at: shift.at(opensOn, '15:00') },
      ];
