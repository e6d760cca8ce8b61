interface Named {
  title: string;
  decision: { title: string };
}

/** What a consultation is called while nobody has written its title: by its decision. */
export const titleOf = ({ title, decision }: Named): string => title || decision.title;
