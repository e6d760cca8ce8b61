import type { ReactNode } from 'react';
import { More } from '#client/ui/More.tsx';
import { BASIS_LEVEL_LABELS } from '#client/words.ts';
import { type BasisEntry, basisName } from '#server/law/consultation/legal-basis.ts';
import { heldHref } from './addresses/statute.ts';
import { Corrected } from './notice/Corrected.tsx';
import { Paragraphs } from './Paragraphs.tsx';

/** Only a web address is followed. */
const WEB = /^https?:\/\//i;

/** An entry with its place in the library (法规库), where it is held there. */
export type ShownBasis = BasisEntry & { held?: Held | null | undefined };

interface Held {
  code: string;
  no: number;
  anchor?: string | null | undefined;
}

interface BasisEntriesProps {
  entries: readonly ShownBasis[];
  /** Whether each says its level; a list by level need not. */
  levelled?: boolean | undefined;
  /** Content below each entry. */
  foot?: ((entry: ShownBasis) => ReactNode) | undefined;
}

const Name = (entry: BasisEntry) => <Corrected part="BASIS">{basisName(entry)}</Corrected>;

/** 依据: each law or document with its article and the words quoted from it. */
export const BasisEntries = ({ entries, levelled, foot }: BasisEntriesProps) => (
  <ul className="basis plain">
    {entries.map((entry, index) => (
      <li key={index}>
        <p>
          <b>
            {WEB.test(entry.url) ? (
              <a href={entry.url}>
                <Name {...entry} />
              </a>
            ) : (
              <Name {...entry} />
            )}
          </b>
          {levelled ? <span className="small soft">　{BASIS_LEVEL_LABELS[entry.level]}</span> : null}
          {entry.held ? (
            <a className="small" href={heldHref(entry.held)}>
              　法规库的条文<span className="visually-hidden">（{basisName(entry)}）</span>
            </a>
          ) : null}
        </p>
        {entry.quotation ? (
          <blockquote>
            <Paragraphs part="BASIS">{entry.quotation}</Paragraphs>
          </blockquote>
        ) : null}
        {foot?.(entry)}
      </li>
    ))}
  </ul>
);

/** The entries a clause rests on. */
export const supporting = (basis: readonly ShownBasis[], anchorId: string) =>
  basis.filter(({ clauseIds }) => clauseIds.includes(anchorId));

/** Entries of the basis of one clause (依据), folded beneath it: 依据2条. */
export const ClauseBasis = ({ entries }: { entries: readonly ShownBasis[] }) => (
  <More row summary={`依据${entries.length}条`}>
    <BasisEntries entries={entries} levelled />
  </More>
);
