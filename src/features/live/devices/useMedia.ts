import { useEffect, useState } from 'react'

export interface Media {
  state: 'off' | 'asking' | 'on' | 'failed'
  stream?: MediaStream
  error?: unknown
}

interface Answer {
  /** What was asked for. */
  to: string
  stream?: MediaStream
  error?: unknown
}

/**
 * The microphone's or camera's stream while `on`; the browser asks for permission only then. It is let go when `on`
 * ends or the component goes.
 *
 * @param deviceId the default device when absent; another is taken when it is unplugged
 */
export function useMedia(kind: 'microphone' | 'camera', on: boolean, deviceId?: string): Media {
  const [answer, setAnswer] = useState<Answer>()
  const wish = `${kind} ${deviceId ?? ''}`
  useEffect(() => {
    if (!on) return undefined
    let stopped = false
    let stream: MediaStream | undefined
    const ask = async () => {
      const track = deviceId ? { deviceId: { ideal: deviceId } } : true
      try {
        stream = await open(kind === 'microphone' ? { audio: track } : { video: track })
        if (stopped) stop(stream)
        else setAnswer({ to: wish, stream })
      } catch (error) {
        if (!stopped) setAnswer({ to: wish, error })
      }
    }
    void ask()
    return () => {
      stopped = true
      if (stream) stop(stream)
      setAnswer(undefined)
    }
  }, [kind, on, deviceId, wish])
  if (!on) return { state: 'off' }
  if (answer?.to !== wish) return { state: 'asking' }
  return answer.stream ? { state: 'on', stream: answer.stream } : { state: 'failed', error: answer.error }
}

async function open(constraints: MediaStreamConstraints): Promise<MediaStream> {
  if (!navigator.mediaDevices) {
    const error = new Error('This page is not secure.')
    error.name = 'InsecureContext'
    throw error
  }
  return navigator.mediaDevices.getUserMedia(constraints)
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
