import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { Voice } from '~/api/types'
import { quietLinkClass } from '~/ui/linkClass'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { FavouriteButton } from './FavouriteButton'
import type { VoiceUsage } from './usage'
import { UsedBy } from './UsedBy'
import { VoiceMenu } from './VoiceMenu'
import { VoiceStatus } from './VoiceStatus'

/** One of the own voices in the list. */
export const VoiceRow = memo(({ voice, usage }: { voice: Voice; usage: VoiceUsage }) => (
  <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2 gap-y-2 px-2 py-2.5 sm:grid-cols-[auto_minmax(0,1fr)_minmax(12rem,20rem)_auto]">
    <FavouriteButton id={voice.id} name={voice.name} />
    <div className="min-w-0 pt-1">
      <Link to="/voices/$voiceId" params={{ voiceId: voice.id }} className={`${quietLinkClass} block text-sm font-medium`}>
        <UserText lines={2}>{voice.name}</UserText>
      </Link>
      {voice.description && (
        <UserText as="p" lines={2} className="mt-0.5 text-sm text-muted">
          {voice.description}
        </UserText>
      )}
      <p className="mt-0.5 text-xs text-muted wrap-anywhere">
        <UsedBy voiceId={voice.id} usage={usage} /> · <Timestamp at={voice.createdAt} relative />
      </p>
    </div>
    <div className="col-span-2 col-start-2 min-w-0 max-sm:row-start-2 sm:col-span-1 sm:col-start-auto">
      <VoiceStatus voice={voice} />
    </div>
    <span className="max-sm:col-start-3 max-sm:row-start-1">
      <VoiceMenu voice={voice} usage={usage} />
    </span>
  </li>
))
