/** Wide enough for a tile on a dense screen, in pixels. */
const WIDTH = 480
/** Pictures of films that are remembered; each is some 30 kB. */
const MOST = 300
/** At a time: a browser refuses to play more than some dozens of films, and each costs a decoder. */
const LANES = 2
const GIVE_UP_MS = 15_000

const known = new Map<string, string>()
const queue: (() => Promise<void>)[] = []
let busy = 0

/** The first frame of a film that was drawn before. */
export function knownPoster(key: string): string | undefined {
  return known.get(key)
}

/**
 * The first frame of a film as a small picture, so that a screen full of films needs no screen full of players.
 * @param key of the film, whatever its address
 * @param src at this origin, or a blob: URL
 * @returns a blob: URL that stays good for some hundred films more; undefined when the film cannot be drawn, or
 * `signal` said that nobody waits any more
 */
export function posterOf(key: string, src: string, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    queue.push(async () => {
      const poster = signal.aborted ? undefined : (known.get(key) ?? (await drawn(src, signal)))
      if (poster !== undefined) remember(key, poster)
      resolve(poster)
    })
    drain()
  })
}

function drain(): void {
  if (busy >= LANES) return
  // The newest first: it is what the person looks at.
  const work = queue.pop()
  if (!work) return
  busy += 1
  void work().finally(() => {
    busy -= 1
    drain()
  })
}

function remember(key: string, poster: string): void {
  known.delete(key)
  known.set(key, poster)
  for (const [oldest, url] of known) {
    if (known.size <= MOST) break
    known.delete(oldest)
    URL.revokeObjectURL(url)
  }
}

async function drawn(src: string, signal: AbortSignal): Promise<string | undefined> {
  const video = document.createElement('video')
  try {
    video.muted = true
    video.preload = 'auto'
    video.src = src
    await happens(video, 'loadeddata', signal)
    // Many films begin in black.
    video.currentTime = Math.min(0.5, (video.duration || 0) / 4)
    await happens(video, 'seeked', signal)
    const canvas = document.createElement('canvas')
    canvas.width = Math.min(WIDTH, video.videoWidth)
    canvas.height = Math.round((canvas.width * video.videoHeight) / video.videoWidth)
    canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8))
    return blob ? URL.createObjectURL(blob) : undefined
  } catch {
    return undefined
  } finally {
    // Lets go of the connection and the decoder now, not when the collector comes by.
    video.removeAttribute('src')
    video.load()
  }
}

function happens(video: HTMLVideoElement, event: 'loadeddata' | 'seeked', signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const until = AbortSignal.any([signal, AbortSignal.timeout(GIVE_UP_MS)])
    const fail = () => reject(new Error(`No ${event}`))
    video.addEventListener(event, () => resolve(), { once: true, signal: until })
    video.addEventListener('error', fail, { once: true, signal: until })
    until.addEventListener('abort', fail, { once: true })
  })
}
