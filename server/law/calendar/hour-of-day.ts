const HALVES = '上午|早上|早晨|凌晨|中午|下午|傍晚|晚上';
const LATER = /^(?:中午|下午|傍晚|晚上)$/;
const TYPED = new RegExp(
  `^(${HALVES})?(?:(\\d{1,2})(?:[:.](\\d{2})|[点时](?:(\\d{1,2})分?|(半)|整)?)|(\\d{2})(\\d{2}))$`,
  'u',
);

/** The end of a day (二十四时), as it is typed. */
export const MIDNIGHT = '24:00';

/**
 * An hour of the day as people type it (钟点): 9:00, ９：３０, 9点半, 0930, 下午2:30 → 09:00, 09:30, 09:30, 09:30, 14:30. 24:00 is the end of
 * the day; null where it names no hour.
 */
export function hourOf(text: string | null | undefined): string | null {
  const plain = (text ?? '').normalize('NFKC').replaceAll(/\s/gu, '');
  const [whole, half = '', hour, past, minutes, thirty, ...digits] = TYPED.exec(plain) ?? [];
  if (whole === undefined) return null;
  const typed = Number(hour ?? digits[0]);
  const hours = LATER.test(half) && typed < 12 ? typed + 12 : typed;
  const minute = thirty ? 30 : Number(past ?? minutes ?? digits[1] ?? 0);
  if (hours === 24 && minute === 0) return MIDNIGHT;
  return hours < 24 && minute < 60 ? `${two(hours)}:${two(minute)}` : null;
}

const two = (value: number) => String(value).padStart(2, '0');
