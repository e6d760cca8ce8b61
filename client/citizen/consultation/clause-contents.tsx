import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import { clauseHref, consultationHref } from '../addresses.ts';
import { versionNo } from '../draft/version-name.ts';
import { clauseBrief, matterOf } from '../names.ts';
import type { Clause, Consultation } from './ClausePage.tsx';

/** Correction of the draft's words, for texts that name a clause: there the corrected words stand alone. */
export const rightIn = ({ correctedWords }: Consultation) => correctedIn('DRAFT', correctedWords);

export const briefIn = (of: Consultation, { no, text }: { no: string; text: string }) =>
  clauseBrief({ no, text: rightIn(of)(text) });

/** 编、章、节 order the clauses; nobody comments on them. */
export const spokenOf = ({ clauses }: Consultation) => clauses.filter(({ kind }) => !isHeading(kind));

export const DraftLink = (of: Consultation) => (
  <>
    <a href={consultationHref(of)}>{matterOf(of.title)}</a>，{versionNo(of.draftVersionNo)}
  </>
);

export const contentsOf = (of: Consultation, { position }: Clause) =>
  spokenOf(of).map((one) => ({
    href: clauseHref(of, one.no),
    label: briefIn(of, one),
    current: one.position === position,
  }));
