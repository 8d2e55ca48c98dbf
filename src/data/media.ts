/** Screens reach no further than this folder; where media is found is part of what they need of it. */
export { mediaPath } from '~/api/media'
