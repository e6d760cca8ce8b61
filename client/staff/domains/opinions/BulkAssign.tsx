import { useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Options } from '#client/ui/Select.tsx';
import { colleagueOptions } from './colleague-options.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import type { Taker } from './use-assign.ts';

interface BulkAssignProps {
  colleagues: OpinionsContext['colleagues'];
  give: (taker: Taker) => Promise<void>;
}

/** Many comments to one colleague: chosen first, given by a press. */
export function BulkAssign({ colleagues, give }: BulkAssignProps) {
  const [chosen, setChosen] = useState('');
  const taker = colleagues.find(({ id }) => id === chosen);
  return (
    <div className="row">
      <select
        className="select select--mini"
        aria-label="分给哪位经办人"
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <Options options={colleagueOptions(colleagues)} placeholder="选择经办人" />
      </select>
      {taker ? (
        <Button look="quiet" onClick={() => void give(taker)}>
          分给{taker.name}
        </Button>
      ) : null}
    </div>
  );
}
