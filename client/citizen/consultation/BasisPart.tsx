import { BasisEntryFragment } from '#client/basis-entry.ts';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { BasisPart_ConsultationFragment as Facts } from '#client/graphql/graphql.ts';
import { Files } from '#client/ui/Files.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { BASIS_LEVEL_LABELS } from '#client/words.ts';
import { draftHref } from '../addresses.ts';
import { BasisEntries } from '../BasisEntries.tsx';
import { fileItems } from '../files.ts';
import { clauseName } from '../names.ts';

export const BasisPartFragment = graphql(`
  fragment BasisPart_consultation on Consultation {
    decision {
      no
    }
    draftVersionNo
    clauses {
      anchorId
      no
    }
    basis {
      ...BasisEntry_basis
    }
    attachments {
      kind
      name
      size
      url
      corrected
    }
  }
`);

type Level = keyof typeof BASIS_LEVEL_LABELS;
const LEVELS = Object.keys(BASIS_LEVEL_LABELS) as Level[];

interface BasisPartProps {
  consultation: FragmentType<typeof BasisPartFragment>;
  /** Nothing folded, for whoever reviews it. */
  whole?: boolean | undefined;
}

/** 依据: the laws and documents the draft rests on, the highest first, each with the clauses it supports. */
export function BasisPart({ consultation, whole }: BasisPartProps) {
  const facts = readFragment(BasisPartFragment, consultation);
  const files = fileItems(facts.attachments, ['BASIS']);
  return (
    <div className="stack" id="yiju">
      <More row open={whole} summary={`依据（${sumOf(facts)}）`}>
        <div className="stack">
          {LEVELS.map((level) => (
            <AtLevel key={level} level={level} facts={facts} />
          ))}
        </div>
      </More>
      {files.length > 0 ? <Files items={files} /> : null}
    </div>
  );
}

/** How many there are of each level, the highest first. */
function sumOf({ basis }: Facts): string {
  const entries = readFragment(BasisEntryFragment, basis);
  const counted = LEVELS.map(
    (level) => [level, entries.filter((one) => one.level === level).length] as const,
  );
  return counted
    .flatMap(([level, count]) => (count > 0 ? [`${BASIS_LEVEL_LABELS[level]}${count}件`] : []))
    .join('、');
}

function AtLevel({ level, facts }: { level: Level; facts: Facts }) {
  const entries = readFragment(BasisEntryFragment, facts.basis).filter((entry) => entry.level === level);
  return entries.length === 0 ? null : (
    <section className="stack">
      <Heading level={3}>{BASIS_LEVEL_LABELS[level]}</Heading>
      <BasisEntries entries={entries} foot={(entry) => supported(facts, entry)} />
    </section>
  );
}

/** The clauses an entry supports, each a link to its text; nothing where it supports the whole draft. */
function supported(
  { clauses, decision, draftVersionNo }: Facts,
  { clauseIds }: { clauseIds: readonly string[] },
) {
  const named = clauses.filter(({ anchorId }) => clauseIds.includes(anchorId));
  return named.length === 0 ? null : (
    <p className="small">
      支持草案
      {named.map(({ anchorId, no }, index) => (
        <span key={anchorId}>
          {index > 0 ? '、' : ''}
          <a href={draftHref(decision.no, draftVersionNo, anchorId)}>{clauseName(no)}</a>
        </span>
      ))}
    </p>
  );
}
