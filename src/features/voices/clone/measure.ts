/** What a recording is like, as numbers. */
export interface Measures {
  seconds: number
  /** The loudest sample, 0–1. */
  peak: number
  /** Share of samples in runs at full scale, 0–1: where the wave was cut off. */
  clipped: number
  /** Seconds that are louder than a quiet room. */
  spoken: number
}

/** At and above this a sample counts as full scale; converters and codecs stop a little short of 1. */
const FULL = 0.985
/** A wave that is cut off stays at the top; one sample there may be chance. */
const RUN = 3
/** Stretches that are judged as speech or silence, in seconds. */
const WINDOW = 0.05
/** Root mean square below which a stretch is silence: -50 dBFS. */
const SILENCE = 0.00316

/** @param channels samples from -1 to 1, all of the same length */
export function measure(channels: readonly Float32Array[], rate: number): Measures {
  const length = channels[0]?.length ?? 0
  let peak = 0
  let clipped = 0
  for (const channel of channels) {
    let run = 0
    for (const sample of channel) {
      const size = Math.abs(sample)
      if (size > peak) peak = size
      run = size >= FULL ? run + 1 : 0
      if (run === RUN) clipped += RUN
      else if (run > RUN) clipped += 1
    }
  }
  return { seconds: length / rate, peak, clipped: length > 0 ? clipped / (length * channels.length) : 0, spoken: spokenSeconds(channels, rate) }
}

function spokenSeconds(channels: readonly Float32Array[], rate: number): number {
  const window = Math.max(1, Math.round(rate * WINDOW))
  const length = channels[0]?.length ?? 0
  let loud = 0
  for (let start = 0; start < length; start += window) {
    const end = Math.min(length, start + window)
    const isLoud = channels.some((channel) => {
      let sum = 0
      for (let at = start; at < end; at++) sum += (channel[at] ?? 0) ** 2
      return Math.sqrt(sum / (end - start)) >= SILENCE
    })
    if (isLoud) loud += end - start
  }
  return loud / rate
}
