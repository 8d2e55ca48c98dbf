import { Link } from '@tanstack/react-router'
import AudioLines from 'lucide-react/icons/audio-lines'
import Mic from 'lucide-react/icons/mic'
import { buttonClass } from '~/ui/buttonClass'
import { EmptyMessage } from '~/ui/EmptyMessage'

/** The first visit: two ways to a voice. */
export function NoVoices() {
  return (
    <EmptyMessage
      className="rounded-lg border bg-surface"
      icon={<AudioLines />}
      title="No voices of your own yet"
      body="Describe a voice and hear it before you keep it, or clone one from ten seconds of clear speech. Avatars speak with it in live sessions and videos."
      action={{
        link: (
          <span className="flex flex-wrap justify-center gap-2">
            <Link to="/voices/clone" className={buttonClass()}>
              <Mic aria-hidden /> Clone a voice
            </Link>
            <Link to="/voices/design" className={buttonClass({ variant: 'primary' })}>
              Design your first voice
            </Link>
          </span>
        ),
      }}
    />
  )
}
