import { aimOf } from '#client/citizen/names.ts';
import type { ChangeSource } from '#client/graphql/graphql.ts';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Select } from '#client/ui/Select.tsx';
import type { Version } from './draft-record.ts';

/** Source of a change while it is being written. */
export interface Told {
  source: ChangeSource | '';
  note: string;
  /** The number of a point of the legality opinion. */
  point: string;
  /** A place in a record of the decision. */
  groundId: string;
}

const pointOption = ({ no, clauseNo, text }: Version['opinionPoints'][number]) => ({
  value: String(no),
  label: `第${no}点（${aimOf(clauseNo)}）：${text}`,
});

const groundOption = ({ id, name, text }: Version['sourceGrounds'][number]) => ({
  value: id,
  label: text ? `${name}：${text}` : name,
});

/** Sources whose place in the record is picked. */
const PLACED: readonly string[] = ['HEARING', 'EXPERTS', 'RISK', 'UNITS'];

interface SourcePlaceProps {
  anchorId: string;
  draft: Draft<Told>;
  version: Pick<Version, 'opinionPoints' | 'sourceGrounds'>;
  errorOf: (field: string) => string | undefined;
}

/** Which point of the legality opinion, or which place in the records of the decision, a change came from. */
export function SourcePlace({ anchorId, draft, version, errorOf }: SourcePlaceProps) {
  const { source, point, groundId } = draft.values;
  const { opinionPoints, sourceGrounds } = version;
  if (source === 'LEGALITY' && opinionPoints.length > 0)
    return (
      <Select
        name={`dian-${anchorId}`}
        label="落实的审查意见"
        placeholder="请选择"
        options={opinionPoints.map(pointOption)}
        value={point}
        error={errorOf('point')}
        onChange={({ target }) => draft.set('point', target.value)}
      />
    );
  const grounds = sourceGrounds.filter((one) => one.source === source);
  return grounds.length > 0 && PLACED.includes(source) ? (
    <Select
      name={`chu-${anchorId}`}
      label="哪一项意见"
      placeholder="请选择"
      options={grounds.map(groundOption)}
      value={groundId}
      error={errorOf('groundId')}
      onChange={({ target }) => draft.set('groundId', target.value)}
    />
  ) : null;
}
