import Mic from 'lucide-react/icons/mic'
import Square from 'lucide-react/icons/square'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { formatClock } from '~/lib/format'
import { announce } from '~/ui/announce'
import { Button } from '~/ui/Button'
import { Field } from '~/ui/Field'
import { Select } from '~/ui/Select'
import { toast } from '~/ui/toast'
import { SAMPLE_LIMITS } from './judge'
import { LevelMeter } from './LevelMeter'
import { listMicrophones, startRecorder } from './recorder'
import { createRecorderStore } from './recorder.store'

/** Something to say for those who cannot think of anything: it takes about half a minute. */
const TO_READ =
  'The ferry was late again, so we shared the last two oranges and counted gulls. Do you remember how cold it was? I do: my gloves were in the other coat. When the lights of the harbour came through the fog at last, somebody began to sing, quietly at first, and before long even the captain knew the words.'

/** A toast, for the panel makes room for the recording. */
const sayCut = () => void toast.message('The microphone went away', { description: 'What was recorded until then is kept. Hear it before you create the voice.' })

interface MicrophonePanelProps {
  /** Gets each finished recording; the one given first is kept. */
  onRecorded: (file: File) => void
}

/** Records the microphone: choice of the device, level, time, and a text to read. */
export function MicrophonePanel({ onRecorded }: MicrophonePanelProps) {
  const [store] = useState(() => createRecorderStore({ start: startRecorder, list: listMicrophones, onRecorded, onCut: sayCut, announce, now: () => new Date() }))
  const { status, level, seconds, problem, microphones, deviceId, deviceChosen, devicesChanged, started, stopped, discarded } = useStore(store)
  useEffect(() => {
    const { mediaDevices } = navigator
    const look = () => void devicesChanged()
    look()
    mediaDevices?.addEventListener('devicechange', look)
    return () => {
      mediaDevices?.removeEventListener('devicechange', look)
      discarded()
    }
  }, [devicesChanged, discarded])
  const isRecording = status === 'recording'
  const left = Math.ceil(SAMPLE_LIMITS.minSeconds - seconds)
  return (
    <div role="group" aria-label="Microphone" className="grid content-center gap-3 rounded-lg border p-4 text-sm">
      {!isRecording && microphones.length > 1 && (
        <Field label="Microphone">
          <Select value={deviceId ?? microphones[0]?.id ?? ''} onValueChange={deviceChosen} options={microphones.map(({ id, name }) => ({ value: id, label: name }))} />
        </Field>
      )}
      {isRecording && (
        <>
          <div className="flex items-center gap-3">
            <span aria-hidden className="size-2.5 rounded-full bg-danger-fill" />
            <span role="timer" aria-label="Recorded" className="font-medium">
              {formatClock(seconds)}
            </span>
            <span className="text-xs text-muted">of {formatClock(SAMPLE_LIMITS.maxSeconds)} at most</span>
          </div>
          <LevelMeter level={level} />
        </>
      )}
      <p className="text-muted">{isRecording ? TO_READ : 'Or record here, in a quiet room and close to the microphone. You get a text to read aloud.'}</p>
      {problem && (
        <p role="alert" className="text-xs text-danger">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {isRecording ? (
          <>
            <Button variant="primary" icon={<Square />} disabledReason={left > 0 && `${left} s more: a voice needs ten seconds at least.`} onClick={() => void stopped()}>
              {left > 0 ? `${left} s more` : 'Stop and use it'}
            </Button>
            <Button variant="ghost" onClick={discarded}>
              Discard
            </Button>
          </>
        ) : (
          <Button icon={<Mic />} loading={status === 'starting' || status === 'stopping'} onClick={() => void started()}>
            Record
          </Button>
        )}
      </div>
    </div>
  )
}
