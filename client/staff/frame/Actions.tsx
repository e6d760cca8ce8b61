import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { type CapabilityRef, offered } from './CapabilityButton.tsx';

interface ActionsProps {
  /** ActionForms; those of another post or another stage are not listed. */
  children: ReactNode;
  /** Said when the list is empty. */
  none?: ReactNode;
}

const isOffered = (action: ReactNode): action is ReactElement<{ capability: CapabilityRef }> =>
  isValidElement<{ capability?: CapabilityRef }>(action) &&
  action.props.capability !== undefined &&
  offered(action.props.capability);

/** What the viewer can do here now, one below the other. */
export function Actions({ children, none = null }: ActionsProps) {
  const actions = Children.toArray(children).filter(isOffered);
  if (actions.length === 0) return none;
  return (
    <ul className="actions plain">
      {actions.map((action) => (
        <li key={action.key}>{action}</li>
      ))}
    </ul>
  );
}
