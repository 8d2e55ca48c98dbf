import { useEffect, useState } from 'react'
import type { AvatarProcessing } from '~/api/types'
import { Progress } from '~/ui/Progress'
import { estimateProcessing, processingAge } from './processing'

interface ProcessingProgressProps {
  avatar: AvatarProcessing
  /** News of it to screen readers. */
  detailed: boolean
}

/** How far an avatar's processing may be, anew each second. */
export function ProcessingProgress({ avatar, detailed }: ProcessingProgressProps) {
  const { share, words } = estimateProcessing(processingAge(avatar, useNow()))
  return (
    <>
      <Progress label={`Processing ${avatar.name}`} value={share} estimated announces={detailed} className="mt-0.5 max-w-40" />
      <p className="mt-0.5 text-xs text-muted">{words}</p>
    </>
  )
}

/** Milliseconds now, anew each second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
