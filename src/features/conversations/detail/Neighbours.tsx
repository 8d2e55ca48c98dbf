import { Link, useNavigate } from '@tanstack/react-router'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useEffect } from 'react'
import { usePreferences } from '~/stores/preferences.store'
import { buttonClass } from '~/ui/buttonClass'
import { IconButton } from '~/ui/IconButton'
import { useNeighbours, type Neighbour } from './useNeighbours'

/** The conversations before and after this one in the list it was opened from. Keys: [ and ]. */
export function Neighbours({ id }: { id: string }) {
  const { previous, next, isKnown } = useNeighbours(id)
  useNeighbourKeys(previous, next)
  const none = isKnown ? undefined : 'This conversation is not on the list’s page that was opened.'
  return (
    <div role="group" aria-label="Conversations of the list" className="flex gap-1">
      <Step to={previous} label="Previous conversation" keyName="[" reason={none ?? 'This is the first of the list.'} icon={<ChevronLeft />} />
      <Step to={next} label="Next conversation" keyName="]" reason={none ?? 'This is the last of the list.'} icon={<ChevronRight />} />
    </div>
  )
}

interface StepProps {
  to: Neighbour | undefined
  label: string
  keyName: string
  reason: string
  icon: React.ReactNode
}

function Step({ to, label, keyName, reason, icon }: StepProps) {
  if (!to) return <IconButton variant="secondary" label={label} icon={icon} disabledReason={reason} />
  return (
    <Link
      to="/conversations/$conversationId"
      params={{ conversationId: to.id }}
      search={to.search}
      state={to.state}
      aria-label={label}
      aria-keyshortcuts={keyName}
      title={`${label} (${keyName})`}
      className={buttonClass({ square: true })}
    >
      {icon}
    </Link>
  )
}

function useNeighbourKeys(previous: Neighbour | undefined, next: Neighbour | undefined) {
  const navigate = useNavigate()
  const singleKeys = usePreferences((state) => state.singleKeys)
  useEffect(() => {
    if (!singleKeys) return undefined
    function go(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const to = event.key === '[' ? previous : event.key === ']' ? next : undefined
      if (!to || (event.target instanceof HTMLElement && event.target.closest('input:not([type="range"]), textarea, select, [role="dialog"], [role="menu"]'))) return
      event.preventDefault()
      void navigate({ to: '/conversations/$conversationId', params: { conversationId: to.id }, search: to.search, state: to.state })
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [navigate, singleKeys, previous, next])
}
