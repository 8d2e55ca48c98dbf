import type { ReactNode } from 'react'
import { useTheme } from '~/stores/theme.store'
import { Card } from '~/ui/Card'
import { SegmentedControl } from '~/ui/SegmentedControl'
import { themes } from './shared/themes'

/** Theme and density, at once in effect. */
export function AppearanceCard() {
  const { theme, density, themeChosen, densityChosen } = useTheme()
  return (
    <Card title="Appearance">
      <div className="grid gap-3">
        <Setting label="Theme" help="The system’s choice unless you make one.">
          <SegmentedControl label="Theme" value={theme} onValueChange={themeChosen} options={themes.map(({ value, label, icon: Icon }) => ({ value, label, icon: <Icon /> }))} />
        </Setting>
        <Setting label="Density" help="Compact has lower rows and controls.">
          <SegmentedControl
            label="Density"
            value={density}
            onValueChange={densityChosen}
            options={[
              { value: 'comfortable', label: 'Comfortable' },
              { value: 'compact', label: 'Compact' },
            ]}
          />
        </Setting>
      </div>
    </Card>
  )
}

function Setting({ label, help, children }: { label: string; help: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-52">
        <p className="text-sm font-medium">{label}</p>
        <p className="text-xs text-muted">{help}</p>
      </div>
      {children}
    </div>
  )
}
