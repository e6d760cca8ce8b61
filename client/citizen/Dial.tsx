/** A number that stands for itself, in no longer run of digits. */
const numbers = (...kinds: string[]) => new RegExp(`(?<!\\d)(${kinds.join('|')})(?!\\d)`);

const OFFICE = String.raw`0\d{2,3}[- ]?\d{7,8}`;
const MOBILE = String.raw`1[3-9]\d{9}`;
const NUMBERS = numbers(OFFICE, MOBILE);
const WITH_HOTLINES = numbers(OFFICE, MOBILE, String.raw`1\d{4}`);

/** Dialling link of a number as it is written (拨打): `tel:` and the digits alone. */
export const dialled = (number: string): string => `tel:${number.replaceAll(/\D/g, '')}`;

/** The first number of a text, five digits too; null: there is nothing to dial. */
export const numberIn = (text: string): string | null => WITH_HOTLINES.exec(text)?.[0] ?? null;

interface DialProps {
  children: string;
  /** Five digits are a number too. */
  hotline?: boolean;
}

/** A text whose telephone numbers are dialled by a tap (电话). */
export const Dial = ({ children, hotline }: DialProps) =>
  children.split(hotline ? WITH_HOTLINES : NUMBERS).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={dialled(part)} className="whole">
        {part}
      </a>
    ) : (
      part
    ),
  );
