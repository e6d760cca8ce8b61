import { useEffect, useRef, useState } from 'react';
import { standard } from '#client/graphql/standard.ts';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { movedBehind, neighbour } from './clause-places.ts';
import type { Clause } from './draft-record.ts';

type Move = -1 | 1;

export type Act = 'xiu' | 'shang' | 'xia' | 'he';

/** Announces a finished action and moves the focus to where the work goes on. */
type Settled = (said: string, act: Act, anchorId: string) => void;

/** The id of a button of a clause, so that one goes on from there. */
export const buttonOf = (act: Act, anchorId: string) => `${act}-${anchorId}`;

/** After a clause changed its place the keyboard is where it was, or at the clause that took its place. */
function useGoingOn() {
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    const [next] = wanted.current.flatMap((id) => document.getElementById(id) ?? []);
    if (!next) return;
    wanted.current = [];
    next.focus();
  });
  return (ids: readonly string[]) => {
    wanted.current = ids;
  };
}

/** 上移、下移、合并: each says what became of it at its clause. */
function usePlaces(id: string, clauses: readonly Clause[], settled: Settled) {
  const move = useCommand(standard('moveClause'));
  const join = useCommand(standard('joinClauses'));
  const [last, setLast] = useState<{ anchorId: string; act: 'move' | 'join' } | null>(null);
  return {
    /** Result of the last attempt at an action on this clause. */
    reportOf: (anchorId: string) => (last?.anchorId === anchorId ? { move, join }[last.act] : null),
    async move(at: number, by: Move) {
      const anchorId = clauses[at]?.anchorId ?? '';
      const after = movedBehind(clauses, at, by);
      if (after === undefined) return;
      setLast({ anchorId, act: 'move' });
      if (!(await move.run({ id, anchorId, after }))) return;
      settled('已调整顺序，编号已顺延。', by === 1 ? 'xia' : 'shang', anchorId);
    },
    async join(at: number) {
      const anchorId = clauses[at]?.anchorId ?? '';
      setLast({ anchorId, act: 'join' });
      if (await join.run({ id, anchorId })) settled('已与下一条合并，编号已顺延。', 'he', anchorId);
    },
  };
}

/** 删去, after a question. */
function useRemoval(id: string, clauses: readonly Clause[], settled: Settled) {
  const remove = useCommand(standard('removeClause'));
  const [removing, setRemoving] = useState<string | null>(null);
  return {
    remove,
    removing,
    ask: setRemoving,
    keep: () => {
      remove.clear();
      setRemoving(null);
    },
    async removeNow() {
      const next = neighbour(
        clauses,
        clauses.findIndex(({ anchorId }) => anchorId === removing),
      );
      if (removing === null || !(await remove.run({ id, anchorId: removing }))) return;
      setRemoving(null);
      settled('已删去，其后各条的编号已顺延。', 'xiu', next ?? '');
    },
  };
}

/** 恢复删去的一条, in its former place. */
function useRestoring(id: string, settled: Settled) {
  const restore = useCommand(standard('restoreClause'));
  return {
    restore,
    async restoreNow(anchorId: string) {
      if (await restore.run({ id, anchorId })) settled('已恢复，其后各条的编号已顺延。', 'xiu', anchorId);
    },
  };
}

/** Actions on a clause as a whole: moved, joined with the next one, taken out, put back. */
export function useClauseActions(id: string, clauses: readonly Clause[]) {
  const [said, tell] = useState('');
  const goOn = useGoingOn();
  const settled: Settled = (words, act, anchorId) => {
    goOn([buttonOf(act, anchorId), buttonOf('xiu', anchorId)]);
    tell(words);
  };
  return {
    said,
    tell,
    ...usePlaces(id, clauses, settled),
    ...useRemoval(id, clauses, settled),
    ...useRestoring(id, settled),
  };
}

export type ClauseActions = ReturnType<typeof useClauseActions>;
