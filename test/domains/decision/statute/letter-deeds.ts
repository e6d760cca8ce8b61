import { EXPERT, MAILBOX, OPINION } from '#test/domains/inquiry/experts.ts';
import { enterAll, letterDoor } from '#test/domains/inquiry/letter-door.ts';
import { DISPUTE } from '#test/domains/inquiry/letters.ts';
import { paperOf } from '#test/domains/decision/model/state.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { bring } from './door.ts';
import { type Deed, onDecision, type Place, plain } from './deed.ts';
import { later } from './law.ts';
import type { LetterRow } from './matter.ts';

/** Of letters to operators and associations: `VOICE`. */
const kindOf = ({ kind, askedAs }: LetterRow) => (askedAs === 'UNIT' ? kind : 'VOICE');
const lettersOf = ({ matter }: Place, kind: string) =>
  matter.letters.filter((one) => kindOf(one) === kind && !one.recalled);
const silent = (place: Place, kind: string): LetterRow | undefined =>
  lettersOf(place, kind).find(({ reply, interest }) => reply === null && interest !== 'DIRECT');
const untreated = (place: Place, kind: string): LetterRow | undefined =>
  lettersOf(place, kind).find(({ reply, treated, settled }) => reply !== null && !treated && !settled);
const draftOf = ({ matter }: Place) => [paperOf(matter, DocumentKind.DRAFT)].filter((id) => id !== undefined);

/** The link of a letter, and what a right code gives; where it had nowhere to go yet, 司法局 enters where. */
async function entryOf({ county: { database, people }, id }: Place, { id: letterId, kind }: LetterRow) {
  await enterAll(database, people.justiceStaff, id, MAILBOX);
  const { tokenFor, proofFor } = letterDoor(database, kind === 'UNIT' ? 'UNIT' : 'EXPERT');
  return { token: await tokenFor(letterId), proof: await proofFor(letterId) };
}

/** 征求有关单位意见 and 专家论证 by their letters (第十三条、第十九条、第二十条). */
export const LETTER_DEEDS: Readonly<Record<string, Deed>> = {
  sendUnitInquiries: {
    tell: (place) => ({
      input: {
        unitIds: [],
        outside: [{ name: `县财政局${place.matter.letters.length + 1}` }],
        dueOn: later(place.county.today, 20),
        note: '补助标准是否可行',
        contact: '方经办 0000-5550107',
        fileIds: draftOf(place),
      },
    }),
    act: (place, { input }) => onDecision(place, place.county.people.clerk, 'sendUnitInquiries', { input }),
  },
  sendVoiceLetters: {
    tell: (place) => ({
      input: {
        unitIds: [],
        outside: [
          { name: `安达电梯有限公司${place.matter.letters.length + 1}`, askedAs: 'OPERATOR' },
          { name: `县电梯行业协会${place.matter.letters.length + 1}`, askedAs: 'ASSOCIATION' },
        ],
        dueOn: later(place.county.today, 20),
        note: '',
        contact: '',
        fileIds: draftOf(place),
      },
    }),
    act: (place, { input }) => onDecision(place, place.county.people.clerk, 'sendUnitInquiries', { input }),
  },
  answerVoiceLetter: {
    tell: (place) => {
      const letter = silent(place, 'VOICE');
      return letter ? { letter } : null;
    },
    act: async (place, { letter }) =>
      bring(place.county.database, null, 'answerUnitInquiryByLink', {
        ...(await entryOf(place, letter as LetterRow)),
        signer: '总经理 某某',
        input: { reply: 'AGREE', opinions: [] },
      }),
  },
  answerUnitInquiry: {
    tell: (place) => {
      const letter = silent(place, 'UNIT');
      const reply = place.chance.pick(['AGREE', 'AGREE', 'DISAGREE']);
      return letter ? { letter, reply } : null;
    },
    act: async (place, { letter, reply }) =>
      bring(place.county.database, null, 'answerUnitInquiryByLink', {
        ...(await entryOf(place, letter as LetterRow)),
        signer: '副局长 某某',
        input: {
          reply,
          opinions: reply === 'DISAGREE' ? [{ text: '经费应当由县财政承担，现在没有来源。' }] : [],
        },
      }),
  },
  treatUnitAnswer: {
    tell: (place) => {
      const letter = untreated(place, 'UNIT');
      return letter ? { letter } : null;
    },
    act: ({ county }, { letter }) =>
      bring(county.database, county.people.clerk, 'treatUnitAnswer', {
        id: (letter as LetterRow).id,
        version: (letter as LetterRow).version,
        input: DISPUTE,
      }),
  },
  recordUnitConsultation: plain('recordUnitConsultation', ({ people }) => people.clerk),
  askExperts: {
    tell: (place) => ({
      input: {
        experts: [{ ...EXPERT, name: `王建国${place.matter.letters.length}` }],
        dueOn: later(place.county.today, 20),
        note: '',
        contact: '',
        fileIds: draftOf(place),
      },
    }),
    act: (place, { input }) => onDecision(place, place.county.people.clerk, 'askExperts', { input }),
  },
  declareInterest: {
    tell: (place) => {
      const letter = lettersOf(place, 'EXPERT').find(({ interest }) => interest === null);
      return letter ? { letter, interest: place.chance.pick(['NONE', 'NONE', 'NONE', 'DIRECT']) } : null;
    },
    act: async (place, { letter, interest }) =>
      bring(place.county.database, null, 'declareInterest', {
        ...(await entryOf(place, letter as LetterRow)),
        input: { interest, note: interest === 'NONE' ? '' : '本人持有供货企业的股份。' },
      }),
  },
  signExpertOpinion: {
    tell: (place) => {
      const letter = lettersOf(place, 'EXPERT').find(({ reply }) => reply === null);
      return letter ? { letter } : null;
    },
    act: async (place, { letter }) =>
      bring(place.county.database, null, 'signExpertOpinion', {
        ...(await entryOf(place, letter as LetterRow)),
        input: { ...OPINION, argument: { ...OPINION.argument, scientificMerit: '测算方法合理。' } },
        signer: (letter as LetterRow).addressee,
      }),
  },
  treatExpertOpinion: {
    tell: (place) => {
      const letter = untreated(place, 'EXPERT');
      return letter ? { letter } : null;
    },
    act: ({ county }, { letter }) =>
      bring(county.database, county.people.clerk, 'treatExpertOpinion', {
        id: (letter as LetterRow).id,
        version: (letter as LetterRow).version,
        input: ['NECESSITY', 'FEASIBILITY', 'SCIENTIFIC_MERIT'].map((aspect) => ({
          aspect,
          adopted: true,
          reason: '写入第六条',
        })),
      }),
  },
  recordExpertReview: plain('recordExpertReview', ({ people }) => people.clerk),
};
