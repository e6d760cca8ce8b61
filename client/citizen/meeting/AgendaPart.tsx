import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Part } from '#client/ui/Part.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { AgendaEntry } from './AgendaEntry.tsx';
import { PARTS } from './parts.ts';

export const AgendaPartFragment = graphql(`
  fragment AgendaPart_meeting on Meeting {
    agenda {
      id
      ...AgendaEntry_item
    }
  }
`);

/** 议程: item by item how far it is public; a closed item is listed, and nothing else of it. */
export function AgendaPart({ meeting }: { meeting: FragmentType<typeof AgendaPartFragment> }) {
  const { agenda } = readFragment(AgendaPartFragment, meeting);
  return (
    <Part {...PARTS.agenda}>
      {agenda.length === 0 ? (
        <p>议程将在会议召开以前公布。</p>
      ) : (
        <Ruled>
          {agenda.map((one) => (
            <AgendaEntry key={one.id} item={one} />
          ))}
        </Ruled>
      )}
    </Part>
  );
}
