import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import Keyboard from 'lucide-react/icons/keyboard'
import Plus from 'lucide-react/icons/plus'
import UserRound from 'lucide-react/icons/user-round'
import { useDeferredValue, useState } from 'react'
import { allAvatarsQuery } from '~/data/avatars'
import { pageGroups } from '~/lib/pages'
import { useTheme } from '~/stores/theme.store'
import { CommandDialog } from '~/ui/CommandDialog'
import { CommandGroup } from '~/ui/CommandGroup'
import { CommandItem } from '~/ui/CommandItem'
import { findByName } from './findByName'
import { NavIcon } from './NavIcon'
import { themes } from '~/features/settings/shared/themes'

interface CommandMenuProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  onHelp: () => void
}

/** Goes to every page, does the common actions, and finds avatars by name. */
export function CommandMenu({ open, onOpenChange, onHelp }: CommandMenuProps) {
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const avatars = useQuery({ ...allAvatarsQuery(), enabled: open, throwOnError: false })
  const found = findByName(avatars.data ?? [], wanted)
  const navigate = useNavigate()
  const { themeChosen } = useTheme()

  function close() {
    onOpenChange(false)
    setSearch('')
  }
  function run(action: () => void) {
    close()
    action()
  }
  return (
    <CommandDialog
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      label="Command menu"
      search={search}
      onSearchChange={setSearch}
      loading={avatars.isLoading}
    >
      <CommandGroup heading="Actions">
        <CommandItem icon={<Plus />} keywords={['create']} onSelect={() => run(() => void navigate({ to: '/avatars/new' }))}>
          New avatar
        </CommandItem>
        {themes.map(({ value, label, icon: Icon }) => (
          <CommandItem key={value} icon={<Icon />} value={`theme ${value}`} onSelect={() => run(() => themeChosen(value))}>
            Theme: {label.toLowerCase()}
          </CommandItem>
        ))}
        <CommandItem icon={<Keyboard />} keywords={['help', 'keys']} onSelect={() => run(onHelp)}>
          Keyboard shortcuts
        </CommandItem>
      </CommandGroup>
      <CommandGroup heading="Pages">
        {pageGroups.flat().map(({ to, label, key }) => (
          <CommandItem key={to} icon={<NavIcon to={to} />} value={`page ${label}`} hint={`g ${key}`} onSelect={() => run(() => void navigate({ to }))}>
            {label}
          </CommandItem>
        ))}
      </CommandGroup>
      {found.length > 0 && (
        <CommandGroup heading="Avatars">
          {found.map(({ id, name }) => (
            <CommandItem
              key={id}
              icon={<UserRound />}
              value={id}
              keywords={[name]}
              onSelect={() => run(() => void navigate({ to: '/avatars/$avatarId', params: { avatarId: id } }))}
            >
              <bdi>{name}</bdi>
            </CommandItem>
          ))}
        </CommandGroup>
      )}
    </CommandDialog>
  )
}
