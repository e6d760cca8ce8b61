/** How many opinions were adopted, and of how many the record says what was done. */
export const doneWords = ({ opinions, done }: { opinions: number; done: number }): string =>
  `采纳和部分采纳${opinions}条意见，${done === 0 ? '还没有办理的执行记录。' : `其中${done}条已有执行记录。`}`;
