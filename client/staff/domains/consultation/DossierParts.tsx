import { BasisPart } from '#client/citizen/consultation/BasisPart.tsx';
import { ChangesPart } from '#client/citizen/consultation/ChangesPart.tsx';
import { ContactPart } from '#client/citizen/consultation/ContactPart.tsx';
import { DraftPart } from '#client/citizen/consultation/DraftPart.tsx';
import { ExplanationPart } from '#client/citizen/consultation/ExplanationPart.tsx';
import { PlainPart } from '#client/citizen/consultation/PlainPart.tsx';
import { WaysPart } from '#client/citizen/consultation/WaysPart.tsx';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { DossierPartsFragment } from './dossier-parts.ts';

/** The parts of the public page in its order, unfolded for whoever reviews them. */
export function DossierParts({ consultation }: { consultation: FragmentType<typeof DossierPartsFragment> }) {
  const parts = readFragment(DossierPartsFragment, consultation);
  return (
    <>
      <PlainPart consultation={parts} />
      <ChangesPart consultation={parts} />
      <WaysPart consultation={parts} />
      <DraftPart consultation={parts} whole />
      <ExplanationPart consultation={parts} whole>
        <BasisPart consultation={parts} whole />
      </ExplanationPart>
      <ContactPart consultation={parts} whole />
    </>
  );
}
