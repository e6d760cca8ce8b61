import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { type CapabilityRef, offered } from './CapabilityButton.tsx';

interface DeedsProps {
  /** DeedForms; those of another post or another stage are not listed. */
  children: ReactNode;
  /** Said when the list is empty. */
  none?: ReactNode;
}

const isOffered = (deed: ReactNode): deed is ReactElement<{ capability: CapabilityRef }> =>
  isValidElement<{ capability?: CapabilityRef }>(deed) &&
  deed.props.capability !== undefined &&
  offered(deed.props.capability);

/** What the viewer can do here now, one below the other. */
export function Deeds({ children, none = null }: DeedsProps) {
  const deeds = Children.toArray(children).filter(isOffered);
  if (deeds.length === 0) return none;
  return (
    <ul className="deeds plain">
      {deeds.map((deed) => (
        <li key={deed.key}>{deed}</li>
      ))}
    </ul>
  );
}
