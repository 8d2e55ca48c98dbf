import { isTurning } from '~/lib/unruly'
import { Badge } from '~/ui/Badge'
import { UserText } from '~/ui/UserText'
import { isNamed, type Partner } from './talk/partner'

/** Whom the person talked to: an own avatar by its name; presets, deleted and unknown ones say that they are. */
export function PartnerName({ partner }: { partner: Partner }) {
  const name = (
    <UserText lines={1} className={isNamed(partner) ? undefined : 'text-muted'}>
      {partner.name}
    </UserText>
  )
  if (!isMarked(partner)) return name
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-1.5">
      {name}
      <Badge>{partner.kind === 'preset' ? 'Preset' : 'Deleted'}</Badge>
    </span>
  )
}

/** Whether the name is all there is to show, and runs as the page does: it needs no element of its own, of which a table would have one in every row. */
export function isPlain(partner: Partner): boolean {
  return isNamed(partner) && !isMarked(partner) && !isTurning(partner.name)
}

const isMarked = (partner: Partner) => partner.kind === 'preset' || (partner.kind === 'deleted' && isNamed(partner))
