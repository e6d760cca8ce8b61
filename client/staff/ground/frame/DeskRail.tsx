import { useLocation } from 'wouter';
import { Mark } from '#client/citizen/shell/Mark.tsx';
import { Rail } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS, OWN_SETTING, words } from '#client/words.ts';
import { useCounts } from './counts.ts';
import { Find } from './Find.tsx';
import { railOf } from './rail.ts';
import { SignOut } from './SignOut.tsx';
import { setsOwn, useViewer } from './viewer.ts';

export function DeskRail() {
  const viewer = useViewer();
  const [pathname] = useLocation();
  const labels = setsOwn(viewer) ? { ...DESK_LABELS, POLICY: OWN_SETTING } : DESK_LABELS;
  return (
    <Rail
      mark={<Mark />}
      name={words.shell.desk}
      note={viewer.unit.name}
      label="工作台导航"
      {...railOf(viewer.desks, pathname, useCounts(), labels)}
      foot={<SignOut />}
      find={<Find />}
    />
  );
}
