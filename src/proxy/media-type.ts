/** Stores often call everything octet-stream; these endings say what it is, and none of them can carry a script. */
const types: Record<string, string> = {
  mp4: 'video/mp4', mov: 'video/quicktime', webm: 'video/webm',
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif', avif: 'image/avif',
  mp3: 'audio/mpeg', wav: 'audio/wav', m4a: 'audio/mp4', aac: 'audio/aac', flac: 'audio/flac', ogg: 'audio/ogg',
}

/**
 * How to serve a file of a store from our own origin, where a page or an SVG would be able to run script.
 * @param contentType what the store says
 * @param pathname of the store's address, for its ending
 * @returns `inline` only for images, video and audio; `extension` with its dot, or empty
 */
export function mediaType(contentType: string | null, pathname: string): { type: string; inline: boolean; extension: string } {
  const said = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const ending = /\.(\w{2,5})$/.exec(pathname)?.[1]?.toLowerCase() ?? ''
  const type = /^(?:|(?:application|binary)\/octet-stream)$/.test(said) ? (types[ending] ?? said) : said
  if (!/^(?:image|video|audio)\/[\w.+-]+$/.test(type) || type.includes('svg') || type.includes('xml')) {
    return { type: 'application/octet-stream', inline: false, extension: '' }
  }
  const named = types[ending] === type ? ending : Object.keys(types).find((name) => types[name] === type)
  return { type, inline: true, extension: named ? `.${named}` : '' }
}

/** @returns Content-Disposition for a file name of any script (RFC 6266): plain ASCII first, then the name itself */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const clean = name.replace(/[\p{Cc}/\\]/gu, '_')
  const ascii = clean.replace(/[^ !#-~]/g, '_')
  const encoded = encodeURIComponent(clean).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
