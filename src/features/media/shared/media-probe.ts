import type { MediaKind } from './media-sniff'

/** What only a decoder knows of a file. Members are absent where the browser cannot read them. */
export interface Probed {
  width?: number
  height?: number
  seconds?: number
}

const PATIENCE_MS = 8_000

/** Asks the browser for a file's pixels and length. Never rejects: formats that it cannot play tell nothing. */
export async function probeMedia(file: Blob, kind: MediaKind): Promise<Probed> {
  const address = URL.createObjectURL(file)
  try {
    return kind === 'image' ? await probePicture(address) : await probeTimed(address, kind)
  } catch {
    return {}
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function probePicture(address: string): Promise<Probed> {
  const image = new Image()
  image.src = address
  await image.decode()
  return { width: image.naturalWidth, height: image.naturalHeight }
}

async function probeTimed(address: string, kind: 'video' | 'audio'): Promise<Probed> {
  const element = document.createElement(kind)
  element.preload = 'metadata'
  element.muted = true
  element.src = address
  await once(element, 'loadedmetadata')
  // Recordings made in a browser carry no length until their end was looked at.
  if (element.duration === Infinity) {
    const known = once(element, 'durationchange')
    element.currentTime = 1e9
    await known
  }
  const seconds = Number.isFinite(element.duration) ? element.duration : undefined
  const size = element instanceof HTMLVideoElement && element.videoWidth > 0 ? { width: element.videoWidth, height: element.videoHeight } : {}
  element.removeAttribute('src')
  return { ...size, ...(seconds === undefined ? {} : { seconds }) }
}

function once(element: HTMLMediaElement, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer')), PATIENCE_MS)
    element.addEventListener(event, () => done(resolve), { once: true })
    element.addEventListener('error', () => done(() => reject(new Error('Not playable here'))), { once: true })
    function done(settle: () => void) {
      clearTimeout(timer)
      settle()
    }
  })
}
