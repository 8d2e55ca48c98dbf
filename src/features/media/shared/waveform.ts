/** The shape of a recording: how loud it is from moment to moment. */
export interface Waveform {
  /** One value per bar, 0–1; the loudest is 1 unless all is silent. */
  bars: readonly number[]
  /** Seconds. */
  duration: number
}

const BARS = 96

/**
 * The loudest sample of each of `count` equal stretches, over all channels, scaled so that the loudest of all is 1.
 * Silence stays at 0.
 *
 * @param channels samples from -1 to 1, all of the same length
 */
export function barsOf(channels: readonly Float32Array[], count: number = BARS): number[] {
  const length = channels[0]?.length ?? 0
  const loudest = Array.from({ length: count }, (_, bar) => {
    const end = Math.floor(((bar + 1) * length) / count)
    let most = 0
    for (const channel of channels) {
      for (let at = Math.floor((bar * length) / count); at < end; at++) most = Math.max(most, Math.abs(channel[at] ?? 0))
    }
    return most
  })
  const peak = Math.max(...loudest)
  return peak > 0 ? loudest.map((value) => value / peak) : loudest
}

/** A path over `bars.length` × 2 units, each bar a block around the middle; silence is a dot and not nothing. */
export function wavePath(bars: readonly number[]): string {
  return bars.map((value, bar) => `M${bar + 0.2} ${(1 - height(value)).toFixed(2)}h.6v${(2 * height(value)).toFixed(2)}h-.6z`).join('')
}

const height = (value: number): number => 0.06 + 0.92 * value

/** @throws DOMException when the browser cannot decode it */
export async function decodeAudio(bytes: ArrayBuffer): Promise<AudioBuffer> {
  // An offline context needs no press of a button before it works, and opens no device.
  return new OfflineAudioContext(1, 1, 44_100).decodeAudioData(bytes)
}

/** Of a decoded recording. */
export function waveformOf(buffer: AudioBuffer): Waveform {
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, channel) => buffer.getChannelData(channel))
  return { bars: barsOf(channels), duration: buffer.duration }
}
