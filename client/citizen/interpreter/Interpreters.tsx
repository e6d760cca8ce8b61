import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { INTERPRETERS } from '../addresses/casework.ts';
import { Dial } from '../Dial.tsx';

export const InterpretersFragment = graphql(`
  fragment Interpreters_unit on Unit {
    interpreters {
      id
      name
      phone
      hours
      topics
    }
  }
`);

type OfUnit = FragmentType<typeof InterpretersFragment>;

interface InterpretersProps {
  unit: OfUnit;
  /** Names and numbers alone; each leads to the list. */
  brief?: boolean;
}

/** 政策解读专员 of a unit: who answers, about what, when. */
export const Interpreters = ({ unit, brief }: InterpretersProps) => (
  <ul className={brief ? 'plain' : 'plain stack'}>
    {readFragment(InterpretersFragment, unit).interpreters.map(({ id, name, phone, hours, topics }) => (
      <li key={id}>
        {brief ? <a href={INTERPRETERS}>{name}</a> : name}，<Dial>{phone}</Dial>
        {brief ? null : (
          <>
            <br />
            <span className="small soft">{`${topics}。${hours}`}</span>
          </>
        )}
      </li>
    ))}
  </ul>
);

/** Whether a unit has named any. */
export const hasInterpreters = (unit: OfUnit) =>
  readFragment(InterpretersFragment, unit).interpreters.length > 0;

/** 想问清楚，找谁, among the facts of a matter. */
export const interpreterFacts = (unit: OfUnit): Fact[] =>
  hasInterpreters(unit) ? [{ term: '政策解读专员', detail: <Interpreters unit={unit} /> }] : [];
