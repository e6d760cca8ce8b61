import { Section } from '#client/ui/Layout.tsx';
import { Filter, Filters } from '#client/ui/Filters.tsx';
import { DISCLOSURE_FIELD_LABELS } from '#client/words.ts';
import { DisclosureField } from '#server/law/openness/disclosure-words.ts';
import { withQuery } from '../addresses.ts';
import { STANDARD_CATALOGUE } from '../addresses/openness.ts';
import { FIELD_WORDS } from './disclosure-fields.ts';

interface FieldListProps {
  /** An earlier version stays the one that is read (版本). */
  ban: string | undefined;
  rows: readonly { field: DisclosureField }[];
}

/** The fields that have rows, in the order of 国办发〔2019〕54号, each with how many. */
export const FieldList = ({ rows, ban }: FieldListProps) => {
  const counts = Map.groupBy(rows, ({ field }) => field);
  const fields = Object.values(DisclosureField).filter((field) => counts.has(field));
  return (
    <Section id="lingyu" title="按领域看">
      <ul className="places">
        {fields.map((field) => (
          <li key={field}>
            <a href={withQuery(STANDARD_CATALOGUE, { lingyu: FIELD_WORDS[field], ban })}>
              {DISCLOSURE_FIELD_LABELS[field]}
            </a>
            <span className="soft small">{`　${counts.get(field)?.length ?? 0}项`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

interface UnitFilterProps {
  ban: string | undefined;
  rows: readonly { unit: { id: string; name: string } }[];
  value: string | undefined;
}

/** Whose matters (公开主体). */
export const UnitFilter = ({ rows, value, ban }: UnitFilterProps) => {
  const units = new Map(rows.map(({ unit }) => [unit.id, unit.name]));
  const options = [...units].map(([id, name]) => ({ value: id, label: name }));
  return (
    <Filters action={STANDARD_CATALOGUE} label="按单位看" submit="查看">
      {ban === undefined ? null : <input type="hidden" name="ban" value={ban} />}
      <Filter label="公开主体" name="danwei" all="全部单位" value={value} options={options} />
    </Filters>
  );
};
