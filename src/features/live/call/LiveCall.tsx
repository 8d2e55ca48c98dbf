import { AvatarSession } from '@runwayml/avatars-react'
import { useRef, useState } from 'react'
import { Button } from '~/ui/Button'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { LiveStage } from './LiveStage'
import type { CallProps } from './types'

type Connection = 'new' | 'active' | 'hanging-up' | 'over'

/**
 * A real call, over WebRTC by RunwayML's own component. The session's key was used already: only the room's token
 * comes here, and with it a connection can be tried again.
 */
export function LiveCall(props: CallProps) {
  const { sessionId, credentials, devices, endsAtOnce, log, onHungUp, onDropped } = props
  const [attempt, setAttempt] = useState(0)
  const [error, setError] = useState<Error>()
  const connection = useRef<Connection>('new')
  return (
    <>
      {error && (
        <ErrorMessage
          title="The call could not be connected"
          detail="The session was joined, but no connection to the media server came about. Calls need WebRTC and wss to livekit.cloud, which some networks block. Trying again costs nothing more than the time."
          technical={error.message}
          onRetry={() => {
            setError(undefined)
            connection.current = 'new'
            setAttempt(attempt + 1)
          }}
        />
      )}
      <AvatarSession
        key={attempt}
        credentials={{ sessionId, serverUrl: credentials.url, token: credentials.token, roomName: credentials.roomName }}
        audio={devices.microphone && !endsAtOnce}
        video={devices.camera && !endsAtOnce}
        __unstable_roomOptions={{
          audioCaptureDefaults: { deviceId: devices.microphoneId ? { ideal: devices.microphoneId } : undefined },
          videoCaptureDefaults: { deviceId: devices.cameraId ? { ideal: devices.cameraId } : undefined },
        }}
        onError={(problem) => {
          log.noted(`The connection reports: ${problem.message}`, 'danger')
          if (connection.current === 'new') setError(problem)
        }}
        onEnd={() => {
          // Called twice after one's own `end`, and also for a connection that never was.
          const was = connection.current
          if (was === 'over' || was === 'new') return
          connection.current = 'over'
          if (was === 'hanging-up') onHungUp()
          else onDropped()
        }}
      >
        <LiveStage
          {...props}
          onActive={() => {
            connection.current = 'active'
            setError(undefined)
          }}
          onEndAsked={() => {
            // Without a connection nothing can tell the avatar; the session then ends when it finds nobody there.
            if (connection.current === 'active') connection.current = 'hanging-up'
          }}
        />
      </AvatarSession>
      {error && (
        <div>
          <Button onClick={() => onDropped(error)}>Give up connecting</Button>
        </div>
      )}
    </>
  )
}
