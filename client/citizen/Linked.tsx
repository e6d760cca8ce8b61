const ADDRESS = /([\w.%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/;

/** A text in which mail addresses can be followed. */
export const Linked = ({ children }: { children: string }) =>
  children.split(ADDRESS).map((piece, index) =>
    ADDRESS.test(piece) ? (
      <a key={index} href={`mailto:${piece}`}>
        {piece}
      </a>
    ) : (
      piece
    ),
  );
