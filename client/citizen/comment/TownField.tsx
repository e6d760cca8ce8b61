import { Select } from '#client/ui/Select.tsx';
import { ELSEWHERE } from '#server/law/consultation/county-towns.ts';
import type { Sent } from '../form-state.ts';

interface TownFieldProps {
  sent: Sent;
  towns: readonly { name: string }[];
}

export const TOWN = '住在哪个乡镇、街道';

/** The author's town, of those that the county has told; nobody need say it. */
export const TownField = ({ sent, towns }: TownFieldProps) =>
  towns.length === 0 ? null : (
    <Select
      name="region"
      label={TOWN}
      hint="用来看各地的意见是不是都听到了，不公开。"
      optional
      width="mid"
      placeholder="不填"
      options={[...towns.map(({ name }) => name), ELSEWHERE].map((name) => ({ value: name, label: name }))}
      error={sent.error('region')}
      defaultValue={sent.value('region')}
    />
  );
