/** 页边: three lines of a text, the middle one bends because people spoke. A product's mark, no emblem of state. */
export function Mark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M0 0h40v40H0z" />
      <g className="mark-lines">
        <path d="M8 11h24M8 29h24" />
        <path d="M8 20c4-6 8-6 12 0s8 6 12 0" />
      </g>
    </svg>
  );
}
