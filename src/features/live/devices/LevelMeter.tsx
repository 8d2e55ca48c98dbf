import { useEffect, useRef } from 'react'
import { clamp } from '~/lib/clamp'

interface LevelMeterProps {
  stream: MediaStream | undefined
  label: string
  className?: string
}

/** How loud a microphone hears, ten times a second. Drawn past React: a meter must not redraw a call. */
export function LevelMeter({ stream, label, className = 'w-full' }: LevelMeterProps) {
  const meter = useRef<HTMLDivElement>(null)
  const fill = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!stream || typeof AudioContext === 'undefined') return undefined
    const context = new AudioContext()
    const analyser = context.createAnalyser()
    analyser.fftSize = 512
    context.createMediaStreamSource(stream).connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples)
      const share = loudness(samples)
      if (fill.current) fill.current.style.width = `${share * 100}%`
      meter.current?.setAttribute('aria-valuenow', String(Math.round(share * 100)))
    }, 100)
    return () => {
      clearInterval(timer)
      void context.close()
    }
  }, [stream])
  return (
    <div ref={meter} role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={0} className={`h-1.5 overflow-hidden rounded-full bg-line forced-colors:border ${className}`}>
      <div ref={fill} className="h-full w-0 rounded-full bg-success transition-[width] forced-colors:bg-[Highlight]" />
    </div>
  )
}

/** Samples (-1 to 1) as a share of a scale from -60 to 0 dB. */
function loudness(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
  const decibels = 10 * Math.log10(power + 1e-9)
  return clamp((decibels + 60) / 60, 0, 1)
}
