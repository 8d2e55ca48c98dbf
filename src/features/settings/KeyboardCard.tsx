import { usePreferences } from '~/stores/preferences.store'
import { Card } from '~/ui/Card'
import { Switch } from '~/ui/Switch'
import { ShortcutsList } from './shared/ShortcutsList'

/** All shortcuts, and the switch for those of a single key. */
export function KeyboardCard() {
  const { singleKeys, singleKeysChosen } = usePreferences()
  return (
    <Card title="Keyboard">
      <Switch
        checked={singleKeys}
        onCheckedChange={singleKeysChosen}
        label="Shortcuts of a single key"
        help="Switch them off if you speak to your computer or press keys by accident. Those with Ctrl or ⌘ stay, and those that mean something only in what has the focus."
      />
      <div className="mt-4 border-t pt-4">
        <ShortcutsList />
      </div>
    </Card>
  )
}
