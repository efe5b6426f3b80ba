/** Texts of this part of the product, in simplified Chinese: the reference that en is typed against. */
export const host = {};
