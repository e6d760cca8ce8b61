/** Where a page is passed on (转发与张贴): below the page itself. */
export const passHref = (href: string) => `${href}/zhuanfa`;
/** The code as a picture file, for posters and accounts. */
export const passCodeHref = (href: string) => `${href}/zhuanfa.svg`;
export const passTextHref = (href: string) => `${href}/zhuanfa.txt`;
/** The sheet on which an opinion is written by hand (纸质意见表). */
export const paperFormHref = (href: string) => `${href}/zhizhi`;
