/** Numbers one after the other: a number is never broken, the list of them is. */
export const Numbers = ({ all, none = '没有' }: { all: readonly string[]; none?: string }) =>
  all.length > 0
    ? all.map((one) => (
        <span key={one}>
          <span className="num nowrap">{one}</span>{' '}
        </span>
      ))
    : none;
