import { moveRepresentative } from './move-representative.ts';

/** 暂停代表资格: they are not invited until they are back. */
export const suspendRepresentative = moveRepresentative('representative.suspended', 'suspend', '暂停的原因');
