import { useQuery } from '@tanstack/react-query'
import { PRESET_AVATARS } from '~/features/avatars/shared/preset-avatars'
import { allAvatarsQuery } from '~/data/avatars'
import { shortId } from '~/lib/ids'
import { formatUtc } from '~/lib/dates'
import { Button } from '~/ui/Button'
import { PageSearch } from '~/ui/PageSearch'
import { Select } from '~/ui/Select'
import { TextInput } from '~/ui/TextInput'
import { usePageReady } from '~/ui/usePageReady'
import { apiFilters } from '../conversations.queries'
import { CONVERSATION_STATUSES, type ConversationsSearch } from '../conversations.search'
import { statusWords } from '../status'
import { toolbarWidths } from './toolbarWidths'

const ANY = 'any'

interface ConversationsToolbarProps {
  search: ConversationsSearch
  /** `replace` for each letter typed, so that Back does not go letter by letter. */
  onChange: (change: ConversationsSearch, options?: { replace: boolean }) => void
}

/** Search and filters of the conversations. */
export function ConversationsToolbar({ search, onChange }: ConversationsToolbarProps) {
  const filters = Object.keys(search).filter((key) => key !== 'cursor' && key !== 'page')
  return (
    <div className="mb-3 grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <PageSearch
          className={`relative block ${toolbarWidths.search}`}
          label="Search conversations"
          placeholder="Name, avatar, id"
          value={search.q}
          onValueChange={(q) => onChange({ q }, { replace: true })}
        />
        <AvatarSelect avatar={search.avatar} onChange={(avatar) => onChange({ avatar })} />
        <Select
          aria-label="Status"
          className={toolbarWidths.status}
          value={search.status ?? ANY}
          onValueChange={(status) => onChange({ status: status === ANY ? undefined : status })}
          options={[
            { value: ANY, label: 'Any status' },
            ...CONVERSATION_STATUSES.map((value) => ({ value, label: value === 'other' ? 'Other' : statusWords(value).label })),
          ]}
        />
        <Select
          aria-label="Tools"
          className={toolbarWidths.tools}
          value={search.tools ?? ANY}
          onValueChange={(tools) => onChange({ tools: tools === ANY ? undefined : tools })}
          options={[
            { value: ANY, label: 'Tools or none' },
            { value: 'with', label: 'With tools' },
            { value: 'without', label: 'Without tools' },
          ]}
        />
        <Select
          aria-label="Read"
          className={toolbarWidths.read}
          value={search.unread ? 'unread' : ANY}
          onValueChange={(read) => onChange({ unread: read === 'unread' ? true : undefined })}
          options={[
            { value: ANY, label: 'Read or not' },
            { value: 'unread', label: 'Unread here' },
          ]}
        />
        <DayInput label="From" value={search.from} max={search.to} onChange={(from) => onChange({ from })} />
        <DayInput label="To" value={search.to} min={search.from} onChange={(to) => onChange({ to })} />
        {filters.length > 0 && (
          <Button variant="ghost" onClick={() => onChange(Object.fromEntries(filters.map((key) => [key, undefined])))}>
            Clear filters
          </Button>
        )}
      </div>
      {(search.from ?? search.to) && <DaysNote search={search} />}
    </div>
  )
}

interface DayInputProps {
  label: string
  value: string | undefined
  min?: string
  max?: string
  onChange: (day: string | undefined) => void
}

function DayInput({ label, value = '', min, max, onChange }: DayInputProps) {
  return (
    <label className="flex items-center gap-1.5 text-xs text-muted max-sm:grow">
      {label}
      <TextInput type="date" className={toolbarWidths.day} value={value} min={min} max={max} onChange={(event) => onChange(event.target.value || undefined)} />
    </label>
  )
}

/** Days are the person's, the API's instants are in UTC: what is sent is said. */
function DaysNote({ search }: { search: ConversationsSearch }) {
  const { startDate, endDate } = apiFilters(search)
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const parts = [startDate && `from ${formatUtc(startDate)}`, endDate && `before ${formatUtc(endDate)}`].filter(Boolean)
  return (
    <p className="text-xs text-muted">
      {search.utc ? 'Days of UTC, as the usage charts count them' : `Days of your time zone (${zone})`}; the API filters {parts.join(' ')}.
    </p>
  )
}

function AvatarSelect({ avatar, onChange }: { avatar: string | undefined; onChange: (avatar: string | undefined) => void }) {
  // Only for names: whether one of them is still processing is of no interest here, and the conversations come first, unless it is chosen.
  const isReady = usePageReady()
  const { data } = useQuery({ ...allAvatarsQuery(), enabled: isReady || avatar !== undefined, refetchInterval: false, throwOnError: false })
  const own = (data ?? []).map(({ id, name }) => ({ value: id, label: name, group: 'Your avatars (filtered by the API)' }))
  const presets = PRESET_AVATARS.map(({ id, name }) => ({ value: id as string, label: name, group: 'Presets (filtered here)' }))
  const known = [...own, ...presets].some(({ value }) => value === avatar)
  return (
    <Select
      aria-label="Avatar"
      className={toolbarWidths.avatar}
      value={avatar ?? ANY}
      onValueChange={(value) => onChange(value === ANY ? undefined : value)}
      options={[
        { value: ANY, label: 'Any avatar' },
        // Deleted meanwhile, or the list is still on its way.
        ...(avatar !== undefined && !known ? [{ value: avatar, label: `Avatar ${shortId(avatar)}` }] : []),
        ...own,
        ...presets,
      ]}
    />
  )
}
