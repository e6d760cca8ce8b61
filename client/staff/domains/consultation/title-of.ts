interface Named {
  title: string;
  decision: { title: string };
}

/** Title of a consultation; that of its decision while nobody has written one. */
export const titleOf = ({ title, decision }: Named): string => title || decision.title;
