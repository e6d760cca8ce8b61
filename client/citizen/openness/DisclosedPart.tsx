import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { Section } from '#client/ui/Layout.tsx';
import { DISCLOSURE_FIELD_LABELS, words } from '#client/words.ts';
import { timeWords } from '#server/law/openness/disclosure-time.ts';
import { withQuery } from '../addresses.ts';
import { STANDARD_CATALOGUE } from '../addresses/openness.ts';
import { FIELD_WORDS } from './disclosure-fields.ts';

export const DisclosedPartFragment = graphql(`
  fragment DisclosedPart_decision on Decision {
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

/** 联动展示: the rows of the standard catalogue that lead to this decision, each in its field. */
export function DisclosedPart({ decision }: { decision: FragmentType<typeof DisclosedPartFragment> }) {
  const { disclosureRows } = readFragment(DisclosedPartFragment, decision);
  return disclosureRows.length === 0 ? null : (
    <Section id="biaozhun-mulu" title={words.standardCatalogue} rule>
      <ul className="plain stack">
        {disclosureRows.map(({ id, field, matter, item, rhythm, workingDays }) => (
          <li key={id}>
            <a href={withQuery(STANDARD_CATALOGUE, { lingyu: FIELD_WORDS[field] })}>
              {`${DISCLOSURE_FIELD_LABELS[field]}：${item || matter}`}
            </a>
            <span className="soft">{`，${timeWords({ rhythm, workingDays: workingDays ?? null })}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
