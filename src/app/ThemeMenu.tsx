import { useTheme } from '~/stores/theme.store'
import { Menu } from '~/ui/Menu'
import { MenuItem } from '~/ui/MenuItem'
import { themes } from '~/features/settings/shared/themes'
import { ThemeTrigger } from './topBarButtons'

/** Light, dark, or what the system says. */
export function ThemeMenu() {
  const { theme, themeChosen } = useTheme()
  return (
    <Menu trigger={<ThemeTrigger />}>
      {themes.map(({ value, label, icon: Icon }) => (
        <MenuItem key={value} icon={<Icon />} hint={value === theme ? 'in use' : undefined} onSelect={() => themeChosen(value)}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  )
}
