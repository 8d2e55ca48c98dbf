import { useEffect, useRef } from 'react'

/** What the camera sees, mirrored as people know themselves. */
export function CameraPreview({ stream, className }: { stream: MediaStream | undefined; className?: string }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream ?? null
  }, [stream])
  return <video ref={video} autoPlay muted playsInline aria-label="Your camera" className={`-scale-x-100 rounded-md bg-media object-cover ${className ?? ''}`} />
}
