import { useState } from 'react';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Acting } from './Acting.tsx';
import { OPEN } from './accounts-address.ts';
import type { Account, Unit } from './accounts-documents.ts';
import { type NewPassword, PasswordOnce } from './PasswordOnce.tsx';
import { PersonActions } from './PersonActions.tsx';
import { PersonForm } from './PersonForm.tsx';

interface PersonPanelProps {
  /** Absent: a new account. */
  person?: Account | undefined;
  units: readonly Unit[];
}

/** One account: its form, and what else the administrator can do with it. */
export function PersonPanel({ person, units }: PersonPanelProps) {
  const address = useAddress();
  const [issued, setIssued] = useState<NewPassword | null>(null);
  const closed = () => {
    const id = issued?.personId;
    setIssued(null);
    if (id && !person) address.go({ [OPEN]: id }, true);
  };
  return (
    <Panel title={person?.name ?? '新建账号'} aside={<a href={address.with({ [OPEN]: null })}>关闭</a>}>
      <PersonForm person={person} units={units} onPassword={setIssued} />
      {person ? <PersonActions person={person} onPassword={setIssued} /> : null}
      {person ? <Acting key={person.id} person={person} /> : null}
      <PasswordOnce issued={issued} onClose={closed} />
    </Panel>
  );
}
