import type { Drawing } from './picture.ts';
import type { BasisLevel, InterpretationSection, WayKind } from '#schema/consultation/dossier-parts.ts';
import type { QuestionInput } from '#schema/participation/question.ts';
import type { CorrectedPart } from '#server/law/notice/corrected-part.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';

/** Comments of one mind and what becomes of them. Days are written for 2026-11-20 and shifted at seeding. */
export interface Theme {
  title: string;
  summary: string;
  /** How many comments; texts are taken in turn. */
  count: number;
  texts: readonly string[];
  stance: Stance;
  clauseNo?: string;
  answer?: Answer;
}

/** An outcome as the clerk writes it. */
export interface Answer {
  result: Outcome;
  ground?: RejectionGround;
  reason?: string;
  changed?: readonly { clauseNo: string; before: string; after: string }[];
  /** The clauses that say it already. */
  covered?: readonly string[];
  route?: string;
}

/** A comment written out by itself. */
export interface Voice {
  text: string;
  stance: Stance;
  identity: IdentityKind;
  name?: string;
  organisation?: string;
  email?: string;
  phone?: string;
  clauseNo?: string;
  /** Words of the clause it speaks of. */
  quote?: string;
  suggestedText?: string;
  channel?: CommentChannel;
  people?: number;
  shown?: boolean;
}

/** 决策依据 in a story: its title, the words quoted, and the clauses of the draft it supports, by number. */
export interface ToldBasis {
  level: `${BasisLevel}`;
  title: string;
  docNo?: string;
  article: string;
  quotation?: string;
  url?: string;
  clauses?: readonly string[];
}

/** 图解 in a story. */
export interface ToldPicture {
  name: string;
  drawing: Drawing;
  alt: string;
  caption: string;
}

/** 解读视频 in a story: a film in media/, and the words spoken in it. */
export interface ToldFilm {
  file: string;
  title: string;
  captions: string;
}

/** A questionnaire (问卷调查) beside the call for opinions, from its announcement to its record. */
export interface Survey {
  announcedOn: string;
  title: string;
  purpose: string;
  audience: string;
  contact: string;
  /** Open from and until: a day and a clock time. */
  from: readonly [day: string, time: string];
  to: readonly [day: string, time: string];
  questions: readonly QuestionInput[];
  answeredOn: string;
  /** How many sheets said the same, the places chosen, and what the first of them wrote to the last question. */
  answered: readonly (readonly [sheets: number, chosen: readonly (readonly number[])[], written: string])[];
  recordedOn: string;
  /** Summary of what was written to the last question (书面回答的归纳). */
  written: string;
  /** Words of the record on the whole (活动纪要). */
  summary: string;
}

/** One public consultation of the demonstration county, from its draft to its report. */
export interface Story {
  /** The catalogue row's place, 1 to 9. */
  seq: number;
  unit: string;
  title: string;
  plainWords: string;
  opensOn: string;
  closesOn: string;
  /** 日, where the body that decides set itself more than the statute asks. */
  openDays?: number;
  shortenReason?: string;
  draft: string;
  clauseNotes?: Readonly<Record<string, string>>;
  basis: readonly ToldBasis[];
  ways: readonly (readonly [kind: `${WayKind}`, text: string])[];
  contact: { name: string; phone: string; email: string; address: string };
  /** Impacts: who, before, after, from when. */
  impacts?: readonly (readonly [who: string, before: string, after: string, since: string])[];
  questions?: readonly (readonly [question: string, answer: string])[];
  cases?: readonly (readonly [who: string, situation: string, outcome: string])[];
  /** Pictures in the order in which they are read, drawn here. */
  pictures?: readonly ToldPicture[];
  film?: ToldFilm;
  /** Its seven sections; of one that does not apply, why. */
  interpretation: readonly (readonly [
    section: InterpretationSection,
    text: string,
    passed?: 'NOT_APPLICABLE',
  ])[];
  themes?: readonly Theme[];
  voices?: readonly Voice[];
  /** Comments of `themes` by channel; the rest came through the web. */
  channels?: Readonly<Partial<Record<CommentChannel, number>>>;
  survey?: Survey;
  /** Day on which the report was published, what was held beside the call for opinions, and what it says. */
  report?: { publishedOn: string; held: readonly ParticipationMethod[]; introduction: string };
  /** Mistake found after the opening, and its correction. */
  correction?: { on: string; part: CorrectedPart; wrong: string; corrected: string; reason: string };
  /** How far the demonstration takes it. */
  until: 'DRAFT' | 'SCHEDULED' | 'OPEN' | 'ANSWERING' | 'REPORTED';
}
