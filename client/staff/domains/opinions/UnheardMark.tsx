import { graphql } from '#client/graphql/gql.ts';
import { overviewPath } from '#client/staff/ground/addresses/consultation.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';

const UnheardQuery = graphql(`
  query Unheard($id: ID!) {
    townHearing(consultationId: $id) {
      towns {
        name
        unheard
      }
    }
  }
`);

/** How many towns have not spoken, and the way to which; nothing where all have, or the county has told none. */
export function UnheardMark({ id }: { id: string }) {
  const asked = useDesk(UnheardQuery, { id });
  const unheard = asked.data?.townHearing?.towns.filter((town) => town.unheard) ?? [];
  return unheard.length > 0 ? (
    <p className="small pick-more">
      <a href={overviewPath(id)}>
        {unheard.length}个乡镇、街道还没有听到：{unheard.map(({ name }) => name).join('、')}
      </a>
    </p>
  ) : null;
}
