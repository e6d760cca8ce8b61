/** An office's number with its area, a mobile's, a hotline's of five digits. */
const OFFICE = /(0\d{2,3}[- ]?\d{7,8}|1[3-9]\d{9})/;
const HOTLINE = /(0\d{2,3}[- ]?\d{7,8}|1[3-9]\d{9}|1\d{4})/;

/** What a telephone dials for a number as it is written (拨打). */
export const dialled = (number: string): string => `tel:${number.replaceAll(/\D/g, '')}`;

interface DialProps {
  children: string;
  /** Five digits are a number too. */
  hotline?: boolean;
}

/** A text whose telephone numbers are dialled by a tap (电话). */
export const Dial = ({ children, hotline }: DialProps) =>
  children.split(hotline ? HOTLINE : OFFICE).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={dialled(part)} className="whole">
        {part}
      </a>
    ) : (
      part
    ),
  );
