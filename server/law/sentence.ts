const LOOSE_END = /[\s。．.，,、；;：:]+$/u;
const OWN_END = /(?:[！？!?…]|[。！？!?…][”’」』）)])$/u;

/** What somebody typed, as a sentence of a letter or notice (句末点号): it ends once, however it was typed; a question keeps its mark. */
export function sentence(typed: string): string {
  const said = typed.replace(LOOSE_END, '');
  return said === '' || OWN_END.test(said) ? said : `${said}。`;
}
