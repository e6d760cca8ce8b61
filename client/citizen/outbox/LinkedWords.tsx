/** A whole address, or a path of this site alone where the demonstration has no address of its own. */
const LINK = /(https?:\/\/[^\s/，。；：（）]+(?:\/[\w\-./?=&#%~]*)?|(?<![\w/])\/[a-z]{2,}(?:\/[\w-]+)*)/;

/** The text of a letter line by line, its links to be followed. */
export const LinkedWords = ({ children }: { children: string }) =>
  children
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, index) => (
      <p key={index}>
        {line.split(LINK).map((piece, place) =>
          place % 2 === 1 ? (
            <a key={place} href={piece}>
              {piece}
            </a>
          ) : (
            piece
          ),
        )}
      </p>
    ));
