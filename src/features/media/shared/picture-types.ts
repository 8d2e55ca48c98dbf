/** What `accept` of a file input for pictures takes. */
export const PICTURE_TYPES = 'image/jpeg,image/png,image/webp'
