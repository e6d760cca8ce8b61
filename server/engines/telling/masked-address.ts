/** An address as its owner recognises it (遮盖), for pages that show it. */
export { maskAddress } from '#server/engines/message/address.ts';
