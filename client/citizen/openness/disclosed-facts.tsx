import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { DISCLOSURE_FIELD_LABELS, words } from '#client/words.ts';
import { timeWords } from '#server/law/openness/disclosure-time.ts';
import { withQuery } from '../addresses.ts';
import { STANDARD_CATALOGUE } from '../addresses/openness.ts';
import { FIELD_WORDS } from './disclosure-fields.ts';

export const DisclosedFactsFragment = graphql(`
  fragment DisclosedFacts_decision on Decision {
    disclosureRows {
      id
      field
      matter
      item
      rhythm
      workingDays
    }
  }
`);

/** 联动展示: the rows of the standard catalogue that lead to this decision, each in its field, among the facts of a matter. */
export function disclosedFacts(decision: FragmentType<typeof DisclosedFactsFragment>): Fact[] {
  const { disclosureRows } = readFragment(DisclosedFactsFragment, decision);
  const rows = disclosureRows.map(({ id, field, matter, item, rhythm, workingDays }) => (
    <li key={id}>
      <a href={withQuery(STANDARD_CATALOGUE, { lingyu: FIELD_WORDS[field] })}>
        {`${DISCLOSURE_FIELD_LABELS[field]}：${item || matter}`}
      </a>
      <span className="soft">{`，${timeWords({ rhythm, workingDays: workingDays ?? null })}`}</span>
    </li>
  ));
  return rows.length === 0
    ? []
    : [{ term: words.standardCatalogue, detail: <ul className="plain">{rows}</ul> }];
}
