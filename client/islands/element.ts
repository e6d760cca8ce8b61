/** Makes an element with its properties and what is in it; text stays text, whatever it contains. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A plain button as the pages draw it. */
export const button = (
  label: string,
  look: 'solid' | 'quiet' | 'text',
  onclick: () => void,
): HTMLButtonElement =>
  element(
    'button',
    { type: 'button', className: look === 'solid' ? 'button' : `button button--${look}`, onclick },
    label,
  );
