import { saidCorrected } from '#server/law/notice/corrected-words.ts';
import type { Round } from './dossier-sheet.ts';

/** A round as its paper says it: what was put right stands with what it was (更正); the data beside it stays as published. */
export function correctedRound(round: Round): Round {
  const said = (part: Parameters<typeof saidCorrected>[0]) => saidCorrected(part, round.correctedWords);
  const [told, based, mend] = [said('INTERPRETATION'), said('BASIS'), said('DRAFT')];
  return {
    ...round,
    plainWords: said('PLAIN_WORDS')(round.plainWords),
    ways: round.ways.map((one) => saidIn(one, said('WAYS'))),
    contact: saidIn(round.contact, said('CONTACT')),
    interpretation: round.interpretation.map((one) => saidIn(one, told)),
    impacts: round.impacts.map((one) => saidIn(one, told)),
    questions: round.questions.map((one) => saidIn(one, told)),
    cases: round.cases.map((one) => saidIn(one, told)),
    pictures: round.pictures.map((one) => ({ ...one, alt: told(one.alt), caption: told(one.caption) })),
    basis: round.basis.map((one) => Object.assign(saidIn(one, based), { url: one.url })),
    clauses: round.clauses.map((one) => ({ ...one, text: mend(one.text) })),
  };
}

/** Every text of a row. */
const saidIn = <Row extends object>(row: Row, said: (text: string) => string): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, text]) => [key, typeof text === 'string' ? said(text) : text]),
  ) as Row;
