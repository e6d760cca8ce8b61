import { type SyntheticEvent, useState } from 'react';
import { beyondSeats, refuseWalkIn } from '#server/law/event/gate.ts';
import type { GateEvent } from './gate-documents.ts';
import { seatsLeft } from './gate-judge.ts';
import type { NamedGroup } from './groups.ts';
import type { Gate } from './use-gate.ts';

interface WalkInTyped {
  groupId: string;
  persons: string;
  reason: string;
}

/** Message after the last batch. */
interface Said {
  tone: 'done' | 'due';
  text: string;
}

/** 现场登记: the seats that are left, and what becomes of a batch. */
export function useWalkIn({ keeper, pending }: Gate, event: GateEvent, groups: readonly NamedGroup[]) {
  const [typed, setTyped] = useState<WalkInTyped>({
    groupId: groups[0]?.id ?? '',
    persons: '1',
    reason: '',
  });
  const [said, setSaid] = useState<Said | null>(null);
  const persons = Number(typed.persons);
  const left = seatsLeft(event, typed.groupId, pending);
  const beyond = beyondSeats(persons, left);
  const letIn = async () => {
    const [wrong] = refuseWalkIn(persons, left, typed.reason);
    if (wrong) return setSaid({ tone: 'due', text: `${wrong.message}${wrong.fix ?? ''}` });
    const told = await keeper.walkIn(typed.groupId, persons, beyond > 0 ? typed.reason : '');
    const [refused] = told?.walkIns.flatMap(({ findings }) => findings) ?? [];
    if (refused) return setSaid({ tone: 'due', text: `${refused.message}${refused.fix ?? ''}` });
    setTyped((now) => ({ ...now, persons: '1', reason: '' }));
    setSaid({
      tone: 'done',
      text: `已登记${persons}人${told && !told.fault ? '' : '，没有连上网络，已记在本机'}。`,
    });
  };
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    void letIn();
  };
  const set = (next: Partial<WalkInTyped>) => setTyped((now) => ({ ...now, ...next }));
  return { typed, set, said, left: Math.max(0, left), beyond, submit };
}
