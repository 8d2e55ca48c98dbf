import type { MediaKind } from './media-sniff'

/** What `accept` of a file input takes for some kinds. */
export function acceptOf(kinds: readonly MediaKind[]): string {
  return kinds.map((kind) => ACCEPT[kind]).join(',')
}

const ACCEPT: Readonly<Record<MediaKind, string>> = {
  image: 'image/jpeg,image/png,image/webp',
  video: 'video/*,.mkv,.mov',
  audio: 'audio/*,.flac,.m4a',
}
