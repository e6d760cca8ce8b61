import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { type CapabilityRef, offered } from './CapabilityButton.tsx';

interface ActionsProps {
  /** ActionForms; those of another post or another stage are not listed. */
  children: ReactNode;
  /** Said when the list is empty. */
  none?: ReactNode;
}

type Action = ReactElement<{ capability: CapabilityRef }>;

/**
 * Test for an action that is offered; one without a capability would be left out unseen, so it throws as a programmer's
 * error.
 */
function isOffered(action: ReactNode): action is Action {
  if (!isValidElement<Partial<Action['props']>>(action)) return false;
  const { capability } = action.props;
  if (!capability) throw new Error(`an action of a list has no capability: ${String(action.key)}`);
  return offered(capability);
}

/** Actions the viewer may take here now, side by side as far as there is room. */
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
