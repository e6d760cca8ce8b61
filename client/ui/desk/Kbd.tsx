/** A key one can press. */
export const Kbd = ({ children }: { children: string }) => <kbd>{children}</kbd>;
