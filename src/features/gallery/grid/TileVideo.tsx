import Film from 'lucide-react/icons/film'
import { useEffect, useState } from 'react'
import { knownPoster, posterOf } from './posters'

interface TileVideoProps {
  /** Of the film, whatever its address. */
  name: string
  src: string
  isPlaying: boolean
}

/** A film: its first frame, and the film itself only while it is pointed at. */
export function TileVideo({ name, src, isPlaying }: TileVideoProps) {
  const [drawn, setDrawn] = useState<{ name: string; poster: string | undefined }>()
  const poster = knownPoster(name) ?? (drawn?.name === name ? drawn.poster : undefined)
  useEffect(() => {
    if (knownPoster(name) !== undefined) return undefined
    const gone = new AbortController()
    void posterOf(name, src, gone.signal).then((drawing) => !gone.signal.aborted && setDrawn({ name, poster: drawing }))
    return () => gone.abort()
  }, [name, src])
  return (
    <>
      {poster === undefined ? <Film aria-hidden className="size-6 text-on-media/60" /> : <img src={poster} alt="" decoding="async" className="absolute inset-0 size-full object-cover" />}
      {isPlaying && !isStill() && (
        <video src={src} autoPlay muted loop playsInline tabIndex={-1} aria-hidden className="absolute inset-0 size-full object-cover" />
      )}
    </>
  )
}

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches
