import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { VoiceFailed } from '~/api/types'
import { buttonClass } from '~/ui/buttonClass'
import { Notice } from '~/ui/Notice'
import { UserText } from '~/ui/UserText'
import { attemptQuery } from './attempt.query'

/** Why a voice could not be made, and another try with what was given for it, if this device still has it. */
export function FailedVoice({ voice }: { voice: VoiceFailed }) {
  const { data: attempt } = useQuery(attemptQuery(voice.id))
  const source = attempt?.source
  return (
    <Notice
      tone="danger"
      title="This voice could not be made"
      actions={
        source ? (
          <Link to={source.type === 'text' ? '/voices/design' : '/voices/clone'} search={{ from: voice.id }} className={buttonClass({ size: 'sm' })}>
            Try again with {source.type === 'text' ? 'the same description' : 'the same recording'}
          </Link>
        ) : (
          <>
            <Link to="/voices/design" className={buttonClass({ size: 'sm' })}>
              Design another
            </Link>
            <Link to="/voices/clone" className={buttonClass({ size: 'sm' })}>
              Clone another
            </Link>
          </>
        )
      }
    >
      <UserText as="p">{voice.failureReason}</UserText>
      <p className="mt-1 text-muted">
        {source
          ? `Nothing has to be ${source.type === 'text' ? 'typed' : 'recorded'} again: ${source.type === 'text' ? 'the description' : 'the recording'} is still on this device.`
          : 'What it was made from is not on this device, and the API does not give it back.'}{' '}
        It stays in the list until you delete it.
      </p>
    </Notice>
  )
}
