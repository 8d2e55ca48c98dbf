import { encodeWav } from './wav'

/** How loud it is now, 0–1. */
export interface Level {
  peak: number
  /** Root mean square. */
  loudness: number
}

export interface RecorderOptions {
  /** Absent for the one the system prefers. */
  deviceId?: string
  onLevel: (level: Level, seconds: number) => void
  /** The device went away, as when it is unplugged. */
  onLost: () => void
}

export interface Recorder {
  /** Name of the device, once it is known. */
  device: string
  /** Ends the recording and gives what was recorded, as a WAV file. */
  stop: () => Promise<Blob>
  /** Ends it and gives nothing. */
  cancel: () => void
}

/** Served as it is from this origin: the CSP takes worklets from nowhere else. */
const WORKLET = `${import.meta.env.BASE_URL}recorder.worklet.js`

/**
 * Records the microphone as plain samples, so that what is sent is what was checked, in a format that every browser can
 * make and the API takes; what MediaRecorder makes differs from browser to browser and is mostly Opus, which the API's
 * list of codecs lacks.
 *
 * @throws DOMException when the person or the system refuses the microphone
 */
export async function startRecorder({ deviceId, onLevel, onLost }: RecorderOptions): Promise<Recorder> {
  const stream = await navigator.mediaDevices.getUserMedia({
    // A voice is to be cloned as it is, not as a telephone would clean it.
    audio: { deviceId: deviceId ? { exact: deviceId } : undefined, channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false },
  })
  const [track] = stream.getAudioTracks()
  const context = new AudioContext()
  const blocks: Float32Array[] = []
  let length = 0
  const close = () => {
    for (const each of stream.getTracks()) each.stop()
    void context.close().catch(() => {})
  }
  try {
    await context.audioWorklet.addModule(WORKLET)
    await context.resume()
  } catch (error) {
    close()
    throw error
  }
  const node = new AudioWorkletNode(context, 'greenroom-recorder', { numberOfOutputs: 0 })
  const flushed = new Promise<void>((resolve) => {
    node.port.addEventListener('message', ({ data }: MessageEvent<Float32Array | 'flushed'>) => {
      if (data === 'flushed') return resolve()
      blocks.push(data)
      length += data.length
      return onLevel(levelOf(data), length / context.sampleRate)
    })
    node.port.start()
  })
  context.createMediaStreamSource(stream).connect(node)
  track?.addEventListener('ended', onLost)

  return {
    device: track?.label ?? '',
    cancel: close,
    stop: async () => {
      track?.removeEventListener('ended', onLost)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port to the worklet, not a window
      node.port.postMessage('flush')
      // A context that was suspended answers nothing; then what came so far is all there is.
      await Promise.race([flushed, new Promise((resolve) => setTimeout(resolve, 500))])
      const { sampleRate: rate } = context
      close()
      return encodeWav({ samples: joined(blocks, length), rate })
    },
  }
}

function levelOf(block: Float32Array): Level {
  let peak = 0
  let sum = 0
  for (const sample of block) {
    peak = Math.max(peak, Math.abs(sample))
    sum += sample * sample
  }
  return { peak: Math.min(1, peak), loudness: block.length > 0 ? Math.sqrt(sum / block.length) : 0 }
}

function joined(blocks: readonly Float32Array[], length: number): Float32Array<ArrayBuffer> {
  const all = new Float32Array(length)
  let at = 0
  for (const block of blocks) {
    all.set(block, at)
    at += block.length
  }
  return all
}
