import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Part } from '#client/ui/Part.tsx';
import { Impacts } from './InterpretationForms.tsx';
import { PARTS } from './Reading.tsx';

export const ChangesPartFragment = graphql(`
  fragment ChangesPart_consultation on Consultation {
    impacts {
      ...Impact_fields
    }
  }
`);

/** 对您有什么变化, before the text that says so; nothing where the unit has named no group. */
export function ChangesPart({ consultation }: { consultation: FragmentType<typeof ChangesPartFragment> }) {
  const { impacts } = readFragment(ChangesPartFragment, consultation);
  return impacts.length === 0 ? null : (
    <Part {...PARTS.changes}>
      <Impacts impacts={impacts} part="INTERPRETATION" />
    </Part>
  );
}
