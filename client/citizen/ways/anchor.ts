/** Where the other ways to take part stand on a page. */
export const OTHER_WAYS = { id: 'canyu', title: '其他参与方式' } as const;
