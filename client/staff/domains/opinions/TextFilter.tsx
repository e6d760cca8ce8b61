import { type SyntheticEvent, useState } from 'react';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import { CURRENT } from './opinion-filters.ts';

interface TextFilterProps {
  address: Address;
  name: string;
}

/** Words of the text or a receipt number; searched on Enter, which an input method also uses for itself. */
export function TextFilter({ address, name }: TextFilterProps) {
  const asked = address.get(name) ?? '';
  const [typed, setTyped] = useState(asked);
  const search = (event: SyntheticEvent) => {
    event.preventDefault();
    address.go({ [name]: typed.trim(), [CURRENT]: null });
  };
  return (
    <form onSubmit={search}>
      <input
        className="input"
        type="search"
        aria-label="查找正文或者受理编号"
        placeholder="正文或者受理编号"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </form>
  );
}
