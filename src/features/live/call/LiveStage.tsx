import { AvatarVideo, UserVideo, useAvatarSession, useAvatarStatus, useClientEvents, useLocalMedia, useTranscription } from '@runwayml/avatars-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { Picture } from '~/ui/Picture'
import { Spinner } from '~/ui/Spinner'
import { announce } from '~/ui/announce'
import { mediaProblem } from '../devices/mediaProblem'
import { CallControls } from './CallControls'
import { Captions } from './Captions'
import { roleOf, stageOf } from './live'
import type { CallProps } from './types'

interface LiveStageProps extends CallProps {
  onActive: () => void
  /** The person hangs up: what ends the connection next is that, and no accident. */
  onEndAsked: () => void
}

/** The inside of a real call: everything that needs the room. */
export function LiveStage({ name, picture, log, endsAtOnce, onActive, onEndAsked, onEndReady }: LiveStageProps) {
  const status = useAvatarStatus()
  const { state, end } = useAvatarSession()
  const media = useLocalMedia()
  const [ending, setEnding] = useState(false)
  const [wasActive, setWasActive] = useState(false)
  if (state === 'active' && !wasActive) setWasActive(true)
  const stage = stageOf(status, { wasActive, ending })

  useTranscription(
    (entry) => {
      const role = roleOf(entry)
      log.captionHeard({ id: entry.id, role, text: entry.text, final: entry.final })
      if (entry.final && role === 'assistant') announce(`${name}: ${entry.text}`)
    },
    { interim: true },
  )
  useClientEvents(({ tool, args }) => {
    log.eventFired({ kind: 'client_event', tool, args })
    announce(`Client event ${tool}`)
  })

  async function hangUp(): Promise<void> {
    setEnding(true)
    onEndAsked()
    await end()
  }
  const latest = useRef({ hangUp, onActive })
  useEffect(() => {
    latest.current = { hangUp, onActive }
  })
  const isActive = state === 'active'
  // There is a way to hang up only while there is a connection.
  useEffect(() => {
    if (!isActive) return undefined
    latest.current.onActive()
    log.noted('Connected.')
    if (endsAtOnce) void latest.current.hangUp()
    onEndReady(() => latest.current.hangUp())
    return () => onEndReady(undefined)
  }, [isActive, endsAtOnce, log, onEndReady])

  const notYet = !isActive && 'There is no connection yet.'
  return (
    <>
      {/* The library's own style sheet is for its own controls and layout; of it we use the videos only. */}
      <div className="relative aspect-[1088/704] overflow-hidden rounded-lg border bg-media [&_video]:size-full [&_video]:object-cover">
        <AvatarVideo className="absolute inset-0" />
        {stage.waiting && (
          <div className="absolute inset-0 grid place-items-center">
            <Picture src={picture} alt="" name={name} ratio={1088 / 704} loading="eager" className="w-full rounded-none opacity-40" />
            <p role="status" className="absolute flex items-center gap-2 rounded-md bg-media/85 px-3 py-1.5 text-sm text-on-media">
              {stage.busy && <Spinner />}
              {stage.words}
            </p>
          </div>
        )}
        {media.isCameraEnabled && <UserVideo className="absolute end-3 top-3 aspect-video w-20 overflow-hidden rounded-md border border-strong sm:w-32 [&_video]:-scale-x-100" />}
        <Captions log={log} name={name} />
      </div>
      <CallControls
        microphone={{ on: media.isMicEnabled, toggle: media.toggleMic, reason: notYet || (!media.hasMic && !media.isMicEnabled && 'No microphone was found.') }}
        camera={{ on: media.isCameraEnabled, toggle: media.toggleCamera, reason: notYet || (!media.hasCamera && !media.isCameraEnabled && 'No camera was found.') }}
        screen={{ on: media.isScreenShareEnabled, toggle: media.toggleScreenShare, reason: notYet }}
        ending={ending}
        onEnd={() => void hangUp()}
        endReason={notYet}
      />
      {media.micError && <DeviceProblem error={media.micError} device="microphone" onRetry={media.retryMic} />}
      {media.cameraError && <DeviceProblem error={media.cameraError} device="camera" onRetry={media.retryCamera} />}
    </>
  )
}

function DeviceProblem({ error, device, onRetry }: { error: Error; device: 'microphone' | 'camera'; onRetry: () => Promise<void> }) {
  const { title, detail } = mediaProblem(error, device)
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={title}
        actions={
          <Button size="sm" onClick={() => void onRetry()}>
            Try the {device} again
          </Button>
        }
      >
        {detail}
      </Notice>
    </div>
  )
}
