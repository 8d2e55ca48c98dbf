import type { SyntheticEvent } from 'react'
import { mediaPath } from '~/api/media'
import { initials } from '~/lib/initials'
import { isNamed, type Partner } from './talk/partner'

interface PartnerPictureProps {
  partner: Partner
  /** Whether the picture itself is wanted yet. */
  isShown: boolean
}

/**
 * A small picture beside an avatar's name, in two elements and without a state, for there are fifty on a page: initials,
 * with the picture over them where there is one. Presets have none that the API would tell of; who is deleted or unknown
 * has none any more.
 */
export function PartnerPicture({ partner, isShown }: PartnerPictureProps) {
  return (
    <span aria-hidden className="relative me-2 inline-grid aspect-[1088/704] h-6 shrink-0 place-items-center overflow-hidden rounded-sm bg-hover text-[0.625rem] leading-none font-medium text-muted select-none align-middle">
      {isNamed(partner) ? initials(partner.name) : '?'}
      {isShown && partner.kind === 'own' && (
        <img src={mediaPath.avatar(partner.id, 'processed')} alt="" loading="lazy" fetchPriority="low" decoding="async" onError={takeAway} className="absolute inset-0 size-full object-cover" />
      )}
    </span>
  )
}

/** Deleted meanwhile, or its picture could not be made: the initials below are seen. */
function takeAway({ currentTarget }: SyntheticEvent<HTMLImageElement>): void {
  currentTarget.hidden = true
}
